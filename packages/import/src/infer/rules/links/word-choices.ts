import { isLineBlock } from '../../../lines/line.ts'
import type { SourceBlock } from '../../../source/blocks.ts'
import { wordsOf } from '../../../source/words-of.ts'
import { likeness } from '../../words/likeness.ts'
import { spansOfLinks } from './spans-of-links.ts'

/** Words to which an address may belong: in a paragraph of the body, in a title, or in a line of sources. */
export interface WordChoice {
  block: SourceBlock
  words: string
  start: number
  end: number
  kind: 'title' | 'sources' | 'phrase'
}

/** The words of some blocks that are likely to be a link: titles, sources, works and names in quotes, Latin names. */
export function wordChoices(blocks: readonly SourceBlock[], text: string): WordChoice[] {
  return blocks.flatMap((block): WordChoice[] => {
    if (!isLineBlock(block)) return block.type === 'list' ? wordChoices(block.items.flat(), text) : []
    const words = wordsOf(block.inlines, text)
    const linked = spansOfLinks(block.inlines, text)
    if (linked.length > 0 && block.role !== undefined) return []
    if (block.role === 'article' || block.role === 'sources') {
      const start = words.length - words.trimStart().length
      const end = words.trimEnd().length
      const kind = block.role === 'article' ? 'title' : 'sources'
      return start < end ? [{ block, words: words.slice(start, end), start, end, kind }] : []
    }
    if (block.role !== undefined && block.role !== 'heading') return []
    const phrases = [...words.matchAll(/《[^《》]{2,60}》|“[^“”]{2,40}”|[A-Za-z][A-Za-z0-9-]{2,}/gu)]
    return phrases
      .map(({ 0: phrase, index }) => ({ words: phrase, start: index, end: index + phrase.length }))
      .filter(({ start, end }) => linked.every(([from, to]) => end <= from || start >= to))
      .map((place): WordChoice => ({ block, ...place, kind: 'phrase' }))
  })
}

/** How well some words go with an address, from 0 to 1: Latin words of both, or the title of the article. */
export function fits(choice: WordChoice, { address, title }: { address: string; title: string }): number {
  const names = choice.kind === 'sources' ? [] : (choice.words.match(/[A-Za-z][A-Za-z0-9-]{2,}/gu) ?? [])
  const path = address.toLowerCase()
  if (names.some((name) => path.includes(name.toLowerCase()) && !/^(?:www|https?|com|org|the)$/i.test(name)))
    return 1
  if (choice.kind === 'sources') return 0.9
  if (choice.kind === 'title') return 0.6
  const isWork = choice.words.startsWith('《')
  return title !== '' && likeness(choice.words, title) > 0.8
    ? isWork
      ? 0.8
      : 0.7
    : isWork && title === ''
      ? 0.7
      : isWork
        ? 0.5
        : 0.3
}
