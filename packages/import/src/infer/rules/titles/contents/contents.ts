import type { SourceBlock, SourceTable } from '../../../../source/blocks.ts'
import { rangesOf } from '../../../../source/ranges-of.ts'
import { wordsOf } from '../../../../source/words-of.ts'
import type { Desk } from '../../../desk/desk.ts'
import { patterns } from '../../../words/patterns.ts'
import { isHeading } from '../ranked/ranks.ts'

/** Drops a list of contents: what stands behind the word for it and says again what the titles say. */
export function contents(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  const { text } = desk.source
  // A page of ours has its own said to be one.
  if (blocks.some((block) => block.type === 'paragraph' && block.role === 'section')) return [...blocks]
  const lines = blocks.map((block) => (block.type === 'paragraph' ? wordsOf(block.inlines, text) : ''))
  const start = lines.findIndex((line) => patterns.contents.test(line))
  const lastTitles = new Map(
    blocks.flatMap((block, at): [string, number][] =>
      isHeading(block) ? [[bare(lines[at] ?? ''), at]] : [],
    ),
  )
  const end = start < 0 ? start : endOf(start)
  const isContents = (block: SourceBlock, index: number) => {
    if (isEntry(block) || (index === start && isEntry(blocks[index + 1]))) return true
    return (start >= 0 && index >= start && index < end) || isStrip(index)
  }
  return blocks.filter((block, index) => {
    if (!isContents(block, index)) return true
    desk.claim(rangesOf(block), { fate: 'dropped', rule: 'contents' })
    return false
  })

  /** Behind the last line that a title further down repeats. */
  function endOf(from: number): number {
    let end = from + 1
    while (end < blocks.length && saysATitle(end)) end++
    // The word for contents over something else is a title like any other.
    return end > from + 1 ? end : from
  }

  /** `本期导读 运动会落幕 志愿岗的早晨`: a summary of nothing but titles is a list of contents in one line. */
  function isStrip(index: number): boolean {
    const line = lines[index] ?? ''
    const isShort = index < mostOfHead && line.length <= longestStrip
    const [label] = isShort ? (patterns.summary.exec(line) ?? []) : []
    if (label === undefined) return false
    return saysNothingElse(line.slice(label.length), index, 2)
  }

  /** Whether words are titles that stand further down, at least so many, and nothing besides. */
  function saysNothingElse(words: string, index: number, least = 1): boolean {
    const titles = [...lastTitles].filter(([title, at]) => title !== '' && at > index)
    let rest = bare(words)
    let count = 0
    for (const [title] of titles.sort(([one], [other]) => other.length - one.length)) {
      if (!rest.includes(title)) continue
      rest = rest.replace(title, ' ')
      count++
    }
    return count >= least && !/[\p{L}\p{N}]/u.test(rest)
  }

  function saysATitle(index: number): boolean {
    const block = blocks[index]
    return block !== undefined && saysTitles([block], index)
  }

  function saysTitles(entries: readonly SourceBlock[], index: number): boolean {
    return entries.every((entry) => {
      if (entry.type === 'list') return saysTitles(entry.items.flat(), index)
      if (entry.type === 'table') return saysTitlesInCells(entry, index)
      if (entry.type !== 'paragraph') return false
      const words = wordsOf(entry.inlines, text)
      return isRepeated(words, index) || saysTitleAndOthers(words, index)
    })
  }

  /** `医院要闻 | 门诊三楼改造完工等3篇`, in each row. */
  function saysTitlesInCells({ rows, caption = [] }: SourceTable, index: number): boolean {
    const cells = [...rows.flat(), caption].map((cell) => wordsOf(cell, text))
    return cells.every(
      (cell) =>
        bare(cell) === '' || isRepeated(cell, index) || isRepeated(cell.replace(andOthers, ''), index),
    )
  }

  /** `医院要闻 门诊三楼改造完工等3篇` */
  function saysTitleAndOthers(words: string, index: number): boolean {
    const isShort = words.length <= longestEntry && lastTitles.size <= mostTitles
    return isShort && andOthers.test(words) && saysNothingElse(words.replace(andOthers, ''), index)
  }

  function isRepeated(line: string, index: number): boolean {
    const said = bare(line)
    return said !== '' && (lastTitles.get(said) ?? -1) > index
  }
}

/** `等3篇` */
const andOthers = /[\s　]*等[\s　]*\d+[\s　]*[篇则条][\s　]*$/u

/** In characters, of a line that says a title and how many others there are. */
const longestEntry = 100

/** Of which one after the other is looked for in a line. */
const mostTitles = 200

/** A head has no more lines. */
const mostOfHead = 12

/** In characters, of titles in one line. */
const longestStrip = 300

/** Said to be one by the document itself. */
const isEntry = (block: SourceBlock | undefined) => block?.type === 'paragraph' && block.role === 'contents'

/** Without the number of the page, what leads to it, and white space. */
const bare = (line: string) =>
  line.replace(/[\s.…·⋯-]*\d*[\s　]*$/u, '').replace(/[\s【】〔〕[\]「」《》◆●■※]+/gu, '')
