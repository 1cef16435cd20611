import type { PdfItem } from '../page/pdf-page.ts'
import { isBold } from './is-bold.ts'
import type { Row } from './row.ts'

/** The rows that items make, in the order of the file; a gap of so many ems parts two rows on the same line. */
export function rowsOf(items: readonly PdfItem[], page: number, gap = usualGap): Row[] {
  const rows: Row[] = []
  let run: PdfItem[] = []
  let lead: PdfItem | undefined
  const close = () => {
    const [row, rest] = rowOf(run, { page, lead })
    if (row) rows.push(row)
    run = []
    lead = rest
  }
  for (const item of items) {
    const last = run.at(-1)
    if (last && !isOnLine(last, item)) {
      close()
      // White space between two lines stands on neither.
      lead = undefined
    }
    if (isBlank(item) && item.right - item.left >= gap * item.size && run.length > 0) {
      close()
      lead = item
    } else run.push(item)
  }
  close()
  return rows
}

/** In ems: wider than what stands between words. */
const usualGap = 0.95

export const isBlank = ({ text }: Pick<PdfItem, 'text'>): boolean => text.trim() === ''

/** Whether an item goes on on the line of another one; raised or lowered figures do. */
function isOnLine(last: PdfItem, item: PdfItem): boolean {
  const size = Math.max(last.size, item.size)
  if (isDropCap(last, item)) return false
  return Math.abs(item.base - last.base) < size * 0.5 && item.left > last.right - size
}

/** Whether a letter is so high that it goes down to the second line of what begins beside it. */
const isDropCap = (last: PdfItem, item: PdfItem): boolean =>
  last.size > item.size * 1.7 &&
  last.base - item.base > item.size * 0.8 &&
  /^\s*\p{L}{1,2}\s*$/u.test(last.text) &&
  /^\s*\p{L}/u.test(item.text)

function rowOf(
  items: readonly PdfItem[],
  { page, lead }: { page: number; lead: PdfItem | undefined },
): [row: Row | undefined, rest: PdfItem | undefined] {
  const first = items.findIndex((item) => !isBlank(item))
  const end = items.findLastIndex((item) => !isBlank(item)) + 1
  const [start, last] = [items[first], items[end - 1]]
  if (!start || !last) return [undefined, lead ?? items[0]]
  const visible = items.slice(first, end)
  const shown = visible.filter((item) => !isBlank(item))
  const before = lead ?? items.slice(0, first).at(-1)
  const row: Row = {
    page,
    items: visible,
    left: Math.min(...shown.map(({ left }) => left)),
    right: Math.max(...shown.map(({ right }) => right)),
    base: start.base,
    ...lookOfItems(shown),
    ...(before && { lead: before }),
  }
  return [row, undefined]
}

/** What was put there for print says nothing of how the text looks. */
function lookOfItems(items: readonly PdfItem[]): Pick<Row, 'size' | 'bold'> {
  const own = items.filter(({ isArtifact }) => !isArtifact)
  const counts = new Map<number, number>()
  const seen = own.length > 0 ? own : items
  const largest = seen.reduce((most, { size }) => Math.max(most, size), 0)
  for (const { size, text } of seen.filter((item) => !isSmallMark(item, largest)))
    counts.set(size, (counts.get(size) ?? 0) + text.length)
  const [most] = [...counts].sort(([, one], [, other]) => other - one)
  return { size: most?.[0] ?? 0, bold: isBold(own) }
}

/** The mark of a note, which may have more characters than the end of a line on which it stands. */
const isSmallMark = ({ size, text }: PdfItem, largest: number) =>
  size < largest * 0.8 && /^\s*[[［〔]?\d{0,2}[\]］〕]?\s*$/u.test(text)

/** Whether a row stands on the line of the one before it, behind a gap. */
export const isBeside = (before: Row | undefined, row: Row): before is Row =>
  before !== undefined &&
  before.page === row.page &&
  Math.abs(before.base - row.base) < Math.max(before.size, row.size) * 0.5 &&
  row.left > before.right

/** Two rows on one line as one, with the white space between them. */
export function besideEachOther(before: Row, { lead, ...row }: Row): Row {
  const items = [...before.items, ...(lead ? [lead] : []), ...row.items]
  const shown = items.filter((item) => !isBlank(item))
  return {
    ...before,
    items,
    right: Math.max(before.right, row.right),
    ...lookOfItems(shown),
  }
}
