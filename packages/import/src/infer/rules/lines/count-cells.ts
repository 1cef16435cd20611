/** Of the words in a line, if each is as short as in a table; else 0. */
export function countCells(words: string, isGrouped: boolean): number {
  const cells = words
    .trim()
    .replace(isGrouped ? groups : /$^/u, '')
    .split(space)
  return cells.every((cell) => cell.length <= 12 && /^[^。；：，]+$/u.test(cell)) ? cells.length : 0
}

export const space = /[ \t\u00a0\u3000]+/u

/** Between the digits of a number: `41 260`. */
export const groups = /(?<=(?:^|[\s+−-])\d{1,3})[ \u00a0](?=\d{3}(?:\D|$))/gu
