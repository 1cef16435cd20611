import type { SourceInline } from '../../../source/inlines.ts'
import type { Range } from '../../../source/range.ts'
import type { Collector } from '../../collector.ts'
import type { PdfItem, PdfLink } from '../page/pdf-page.ts'
import type { Row } from '../rows/row.ts'

/** A stretch of characters that look alike. */
export interface Run extends Range {
  item: PdfItem
  link?: { url: Range; again: boolean }
}

/** The characters of a row, behind what stands between it and the row before. */
export interface Written {
  break: Range[]
  runs: Run[]
}

export interface Writing {
  collector: Collector
  /** The link with which the row before ended, where it stands in the same paragraph. */
  link?: { of: PdfLink; url: Range } | undefined
}

/** Puts the characters of a row, and in front of a link its address. The end of a line is a line feed. */
export function putRow(
  { items, page, lead }: Row,
  writing: Writing,
): { written: Written; link: Writing['link'] } {
  const { collector } = writing
  let { link } = writing
  const before = [
    collector.put('\n', { part: '', page }),
    ...(lead ? [putItem(lead, { page, collector })] : []),
  ]
  const runs = items.map((item): Run => {
    const isAgain = item.link !== undefined && link?.of === item.link
    if (item.link && !isAgain) link = { of: item.link, url: collector.put(item.link.url, { part: '', page }) }
    if (!item.link) link = undefined
    const range = putItem(item, { page, collector })
    return { ...range, item, ...(link && { link: { url: link.url, again: isAgain } }) }
  })
  return { written: { break: before, runs }, link }
}

export const putItem = (
  { text, offset }: PdfItem,
  { page, collector }: { page: number; collector: Collector },
): Range => collector.put(text, { part: '', page, offset })

/** What is between a row and the one before, as inlines. */
export const breakOf = ({ break: ranges }: Written): SourceInline[] =>
  ranges.map((range) => ({ type: 'label', ...range, fate: 'dropped', rule: 'line-break' }))
