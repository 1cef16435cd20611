/** Stands beside an address that is to stand apart: a noncharacter, which `parseIssue` lets into no issue. */
export const edge = '\ufdd0'

/** A space at each edge, unless there is one, or the text begins or ends there. */
export function setApart(text: string): string {
  let out = ''
  let last = ' '
  let begin = 0
  // Not `split`, which makes a list of parts first.
  while (begin < text.length) {
    const at = text.indexOf(edge, begin)
    const end = at === -1 ? text.length : at
    if (end > begin) {
      const isApart = isSpace(last) || isSpace(text.charAt(begin))
      out += isApart ? text.slice(begin, end) : ` ${text.slice(begin, end)}`
      last = text.charAt(end - 1)
    }
    begin = end + 1
  }
  return out
}

const isSpace = (character: string) => /\s/.test(character)
