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

/** A title, and the mark or the number in the box above it. */
export interface BoxedTitle {
  mark: LoneMark
  title: SourceParagraph
}

/** The forms of numbers that belong to their titles and not to the layout. The editor is asked once for all of a form. */
export function formsOfTitles(all: readonly BoxedTitle[], desk: Desk): Set<string> {
  const numbered = all.filter(({ mark }) => mark.number !== undefined)
  const forms = new Set(numbered.map(({ mark }) => mark.form))
  return new Set(
    [...forms].filter((form) =>
      isOfTitles(
        numbered.filter(({ mark }) => mark.form === form),
        { form, desk },
      ),
    ),
  )
}

function isOfTitles(titles: readonly BoxedTitle[], { form, desk }: { form: string; desk: Desk }): boolean {
  const { text } = desk.source
  const [first, ...others] = titles
  if (!first) return false
  const placeOf = ({ mark }: BoxedTitle) => rangesOf(mark.block)[0]?.from ?? 0
  const answer = desk.ask({
    rule: 'boxed-number',
    at: placeOf(first),
    also: others.map(placeOf),
    text: `${wordsOf(first.mark.block.inlines, text).trim()} ${wordsOf(first.title.inlines, text)}`,
    question: {
      en: `A number stands in a box above this title${others.length > 0 ? `, and above ${others.length} more` : ''}. Is it part of the layout, or of the title?`,
      zh: `${others.length > 0 ? `这一标题等 ${titles.length} 个标题` : '这个标题'}上方的方框里有编号，它只是版式，还是标题的一部分？`,
    },
    choices: ['title', 'layout'],
    // A number in digits counts what follows, as one that Word makes does; `一、` is written as titles are.
    standard: /^(?:part|0|1)$/.test(form) ? 'layout' : 'title',
    confidence: 0.6,
  })
  return answer === 'title'
}

/** The title with its number, where that belongs to it, or without. */
export function titleOfBox(
  { mark, title }: BoxedTitle,
  { kept, desk }: { kept: ReadonlySet<string>; desk: Desk },
): SourceParagraph {
  if (mark.number !== undefined && kept.has(mark.form)) {
    const inlines = [...mark.block.inlines, { type: 'break' as const, from: 0, length: 0 }, ...title.inlines]
    return { ...title, role: 'heading', inlines }
  }
  const rule = mark.number === undefined ? 'boxed-mark' : 'boxed-number'
  desk.claim(rangesOf(mark.block), { fate: 'mark', rule })
  return { ...title, role: 'heading' }
}
