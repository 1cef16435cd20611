import { findLinks } from '@cec-bulletin/links'
import type { SourceBlock } from '../../../source/blocks.ts'
import type { SourceInline } from '../../../source/inlines.ts'
import { rangesOfInlines } from '../../../source/ranges-of.ts'
import { splitInlines } from '../../../source/split-inlines.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { Desk } from '../../desk.ts'
import { spansOfLinks } from './spans-of-links.ts'

/** Makes links of addresses that stand in the text as such. */
export function bareAddresses(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  const { text, isExact } = desk.source
  if (isExact) return [...blocks]
  return blocks.map((block): SourceBlock => {
    switch (block.type) {
      case 'paragraph':
        return holdsText(block.role) && !block.isExact
          ? { ...block, inlines: withLinks(block.inlines, text) }
          : block
      case 'list':
        return { ...block, items: block.items.map((item) => bareAddresses(item, desk)) }
      case 'quote':
        return { ...block, blocks: bareAddresses(block.blocks, desk) }
      case 'table':
        return { ...block, rows: block.rows.map((row) => row.map((cell) => withLinks(cell, text))) }
      default:
        return block
    }
  })
}

const holdsText = (role: string | undefined) =>
  role === undefined || role === 'text' || role === 'quote' || role === 'statement'

function withLinks(inlines: readonly SourceInline[], text: string): SourceInline[] {
  const words = wordsOf(inlines, text)
  if (!/[:：.@＠]/u.test(words)) return [...inlines]
  const linked: [number, number][] = spansOfLinks(inlines, text)
  const isFree = ({ start, end }: { start: number; end: number }) =>
    linked.every(([from, to]) => end <= from || start >= to)
  const found: SourceInline[] = []
  let rest: SourceInline[] = [...inlines]
  let done = 0
  for (const { start, end } of findLinks(words).filter(isFree)) {
    const [upTo, behind] = splitInlines(rest, { at: end - done, text })
    const [before, address] = splitInlines(upTo, { at: start - done, text })
    const ranges = rangesOfInlines(address)
    const [first, last] = [ranges[0], ranges.at(-1)]
    found.push(...before)
    if (first && last && address.every(({ type }) => type === 'text' || type === 'label')) {
      const url = { from: first.from, length: last.from + last.length - first.from }
      const said = words.slice(start, end)
      const written = text.slice(url.from, url.from + url.length)
      found.push({
        type: 'link',
        url: written === said ? url : { ...url, says: said },
        again: true,
        children: address,
      })
    } else found.push(...address)
    rest = behind
    done = end
  }
  return [...found, ...rest]
}
