import type { MeasuredLine } from '../measured-line.ts'

/**
 * The indices of lines that end an item of a list without marks: below a line that leads to it with a colon, its items end in
 * semicolons, and the last in a full stop.
 */
export function endsOfItems(lines: readonly Pick<MeasuredLine, 'words'>[]): Set<number> {
  const found = new Set<number>()
  let items: number | undefined
  let length = 0
  lines.forEach(({ words }, index) => {
    if (/：\s*$/u.test(words)) [items, length] = [0, 0]
    else if (items !== undefined) {
      length++
      if (/；\s*$/u.test(words)) [items, length] = [items + 1, 0]
      const isLast = /。\s*$/u.test(words)
      if (items > 0 && (isLast || length === 0)) found.add(index)
      if (isLast || length === mostLines) items = undefined
    }
  })
  return found
}

/** Of an item. */
const mostLines = 3
