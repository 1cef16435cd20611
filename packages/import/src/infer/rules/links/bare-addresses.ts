import { findLinks } from '@cec-bulletin/links'
import type { SourceBlock } from '../../../source/blocks.ts'
import { splitInlines } from '../../../source/inlines/split-inlines.ts'
import type { SourceInline } from '../../../source/inlines.ts'
import { rangesOfInlines } from '../../../source/ranges-of.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { Desk } from '../../desk/desk.ts'

/** Makes links of addresses that stand in the text as such. */
export function bareAddresses(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  const { text, isExact } = desk.source
  if (isExact) return [...blocks]
  return blocks.map((block): SourceBlock => {
    switch (block.type) {
      case 'paragraph':
        return holdsText(block.role) ? { ...block, inlines: withLinks(block.inlines, text) } : block
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
  role === undefined || role === 'text' || role === 'quote' || role === 'statement' || role === 'sources'

function withLinks(inlines: readonly SourceInline[], text: string): SourceInline[] {
  const found: SourceInline[] = []
  let run: SourceInline[] = []
  for (const inline of inlines) {
    if (inline.type === 'text' || inline.type === 'label') {
      run.push(inline)
      continue
    }
    found.push(...linked(run, text))
    run = []
    const isMark = 'children' in inline && inline.type !== 'link'
    found.push(isMark ? { ...inline, children: withLinks(inline.children, text) } : inline)
  }
  return [...found, ...linked(run, text)]
}

/** Text that follows one another, with links where addresses stand. */
function linked(inlines: SourceInline[], text: string): SourceInline[] {
  const words = wordsOf(inlines, text)
  if (!/[:：.@＠]/u.test(words)) return inlines
  const found: SourceInline[] = []
  let rest = inlines
  let done = 0
  for (const { start, end } of findLinks(words)) {
    const [upTo, behind] = splitInlines(rest, { at: end - done, text })
    const [before, address] = splitInlines(upTo, { at: start - done, text })
    const ranges = rangesOfInlines(address)
    const [first, last] = [ranges[0], ranges.at(-1)]
    found.push(...before)
    if (first && last) {
      const url = { from: first.from, length: last.from + last.length - first.from }
      const said = words.slice(start, end)
      const written = text.slice(url.from, url.from + url.length)
      found.push({
        type: 'link',
        url: written === said ? url : { ...url, says: said },
        again: true,
        children: address,
      })
    }
    rest = behind
    done = end
  }
  return [...found, ...rest]
}
