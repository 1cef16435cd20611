import type { SourceBlock, SourceParagraph } from '../../../source/blocks.ts'
import { rangesOf } from '../../../source/ranges-of.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { Desk } from '../../desk/desk.ts'
import type { LoneMark } from './lone-mark.ts'
import type { Series } from './series-of.ts'

/** Whether the marks number titles: behind each stands a short line, and under that what it is the title of. */
export function numbersTitles({ places }: Series, blocks: readonly SourceBlock[], { source }: Desk): boolean {
  return places.every((place) => {
    const [title, under] = [blocks[place + 1], blocks[place + 2]]
    if (title?.type !== 'paragraph' || under === undefined || places.includes(place + 2)) return false
    if (title.role === 'heading') return true
    const words = wordsOf(title.inlines, source.text).trim()
    return title.role === undefined && words.length <= 30 && !/[。；;，,：:！!]$/u.test(words)
  })
}

/** The title without its number, or with it where the editor says so. */
export function boxedTitle(
  title: SourceParagraph,
  { mark, desk }: { mark: LoneMark; desk: Desk },
): SourceParagraph {
  const ranges = rangesOf(mark.block)
  if (mark.number === undefined) {
    desk.claim(ranges, { fate: 'mark', rule: 'boxed-mark' })
    return { ...title, role: 'heading' }
  }
  const answer = desk.ask({
    rule: 'boxed-number',
    at: ranges[0]?.from ?? 0,
    text: wordsOf(title.inlines, desk.source.text),
    question: {
      en: 'A number stands in a box above this title. Is it part of the layout, or of the title?',
      zh: '这个标题上方的方框里有编号，它只是版式，还是标题的一部分？',
    },
    choices: ['title', 'layout'],
    // A number in digits counts what follows, as one that Word makes does; `一、` is written as titles are.
    standard: /^(?:part|0|1)$/.test(mark.form) ? 'layout' : 'title',
    confidence: 0.6,
  })
  if (answer === 'title') {
    const inlines = [...mark.block.inlines, { type: 'break' as const, from: 0, length: 0 }, ...title.inlines]
    return { ...title, role: 'heading', inlines }
  }
  desk.claim(ranges, { fate: 'mark', rule: 'boxed-number' })
  return { ...title, role: 'heading' }
}
