import type { PdfItem } from '../page/pdf-page.ts'
import type { Row } from '../rows/row.ts'
import { isRaised, type NoteMark } from './note-mark.ts'

/** Where in a row the mark of a note stands: in which of its items, and in front of which character. */
interface Place {
  row: Row
  item: PdfItem
  at: number
}

/**
 * The row in which the text refers to a note, with the mark as an item that says so; `undefined` where no row does, or
 * more than one place may.
 */
export function referTo(
  rows: readonly Row[],
  { mark, identifier, now }: { mark: NoteMark; identifier: string; now: (row: Row) => Row },
): { row: Row; marked: Row } | undefined {
  const places = rows.flatMap((row) => placesIn(row, { mark, items: now(row).items }))
  const raised = places.filter(({ row, item }) => isRaised(item, row))
  const [only, ...others] = raised.length > 0 ? raised : places
  if (!only || others.length > 0) return undefined
  const { row, item, at } = only
  const end = at + mark.words.length
  const parts = [cut(item, 0, at), { ...cut(item, at, end), note: identifier }, cut(item, end)]
  const items = now(row).items.flatMap((one) =>
    one === item ? parts.filter(({ text }) => text !== '') : [one],
  )
  return { row, marked: { ...row, items } }
}

/** A mark with which a row begins may be that of an item of a list. */
function placesIn(
  row: Row,
  { mark: { words, isPlain }, items }: { mark: NoteMark; items: readonly PdfItem[] },
): Place[] {
  return items.flatMap((item, index) => {
    if (item.note !== undefined) return []
    if (isPlain) {
      const isMark = item.text.trim() === words && (isRaised(item, row) || /^[*＊†‡]/u.test(words))
      return isMark && index > 0 ? [{ row, item, at: item.text.indexOf(words) }] : []
    }
    const at = item.text.indexOf(words)
    const isFirst = index === 0 && item.text.slice(0, at).trim() === '' && !isRaised(item, row)
    return at < 0 || isFirst ? [] : [{ row, item, at }]
  })
}

/** A part of an item, as wide as its share of the characters. */
function cut(item: PdfItem, from: number, to = item.text.length): PdfItem {
  const width = (item.right - item.left) / Math.max(item.text.length, 1)
  return {
    ...item,
    text: item.text.slice(from, to),
    offset: item.offset + from,
    left: item.left + from * width,
    right: item.left + to * width,
  }
}
