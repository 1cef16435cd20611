/**
 * How a reader sees the character beside a run of `*`, `_` or `~`. `unsure` where readers differ: symbols and emoji
 * are punctuation since CommonMark 0.31 and letters before, U+FEFF is white space to some, `~` is a letter to marked.
 */
export type CharacterClass = typeof letter | typeof unsure | typeof punctuation | typeof space

export const letter = 0
export const unsure = 1
export const punctuation = 2
export const space = 3

export function classify(codePoint: number): CharacterClass {
  if (codePoint >= 0x4e00 && codePoint <= 0x9fff) return letter
  if (codePoint < 0x80) return ascii[codePoint] ?? space
  if (codePoint === 0xfeff) return unsure
  const character = String.fromCodePoint(codePoint)
  if (/\s/.test(character)) return space
  if (codePoint > 0xffff) return /[\p{P}\p{S}\p{Cn}]/u.test(character) ? unsure : letter
  if (/\p{P}/u.test(character)) return punctuation
  return /[\p{S}\p{Cn}]/u.test(character) ? unsure : letter
}

export const classifyFirst = (text: string) => classify(firstCodePoint(text))

export const classifyLast = (text: string) => classify(lastCodePoint(text))

export const firstCodePoint = (text: string) => text.codePointAt(0) ?? 0

export function lastCodePoint(text: string): number {
  const pair = text.codePointAt(text.length - 2)
  return pair !== undefined && pair > 0xffff ? pair : text.charCodeAt(text.length - 1)
}

const ascii = Array.from({ length: 0x80 }, (_, code): CharacterClass => {
  const character = String.fromCharCode(code)
  if (character === '~') return unsure
  if (/[a-zA-Z0-9]/.test(character)) return letter
  return code > 0x20 && code < 0x7f ? punctuation : space
})
