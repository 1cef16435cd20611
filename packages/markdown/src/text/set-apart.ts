/** Stands beside an address that is to stand apart: a noncharacter, which `parseIssue` lets into no issue. */
export const edge = '\ufdd0'

/** A space at each edge, unless there is one, or the text begins or ends there. */
export function setApart(text: string): string {
  let out = ''
  let last = ' '
  for (const part of text.split(edge)) {
    if (part === '') continue
    out += isSpace(last) || isSpace(part.charAt(0)) ? part : ` ${part}`
    last = part.charAt(part.length - 1)
  }
  return out
}

const isSpace = (character: string) => /\s/.test(character)
