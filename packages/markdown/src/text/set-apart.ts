/** Stands beside an address that is to stand apart: a noncharacter, which `parseIssue` lets into no issue. */
export const edge = '\ufdd0'

/** A space at each edge, unless there is one, or the line begins or ends there. */
export function setApart(text: string): string {
  return text.replace(/(?<=\s|^)\ufdd0+|\ufdd0+(?=\s|$)/g, '').replace(/\ufdd0+/g, ' ')
}
