import { characterEntities } from 'character-entities'

/** A character reference from its `&` to its `;`. */
export const reference = /&(?:#[xX][\da-fA-F]{1,6}|#\d{1,7}|[a-zA-Z][a-zA-Z\d]{1,30});/y

/** What a character reference stands for; `undefined` for a name that HTML does not have. */
export function decodeReference(source: string): string | undefined {
  const body = source.slice(1, -1)
  if (!body.startsWith('#'))
    return Object.hasOwn(characterEntities, body) ? characterEntities[body] : undefined
  const isHexadecimal = body[1] === 'x' || body[1] === 'X'
  const code = Number.parseInt(body.slice(isHexadecimal ? 2 : 1), isHexadecimal ? 16 : 10)
  return isCharacter(code) ? String.fromCodePoint(code) : '\ufffd'
}

// Controls, surrogates and noncharacters come out as U+FFFD, as in micromark.
function isCharacter(code: number): boolean {
  if (code < 9 || code === 11 || (code > 13 && code < 32) || (code > 126 && code < 160)) return false
  if ((code > 55_295 && code < 57_344) || (code > 64_975 && code < 65_008)) return false
  return (code & 0xffff) < 0xfffe && code <= 0x10ffff
}

/** A text without its escapes: `\*` becomes `*`, and `&amp;` becomes `&`. */
export function withoutEscapes(source: string): string {
  if (!/[\\&]/.test(source)) return source
  return source.replace(escapeOrReference, (match) => {
    if (match.startsWith('\\')) return match.slice(1)
    return decodeReference(match) ?? match
  })
}

const escapeOrReference = new RegExp(`\\\\[!-/:-@[-\`{-~]|${reference.source}`, 'g')
