import type { TextExamples } from '../examples.ts'
import { slipsOf } from '../slips.ts'
import type { TextSuspicion } from '../suspicion.ts'

/** A title is no sentence; a full stop at its end was carried over from the text, or a sentence became a title. */
export const titleFullStop: TextSuspicion = {
  code: 'title-full-stop',
  slipsIn: ({ text, kind }) =>
    (kind === 'title' || kind === 'heading') && (text.endsWith('。') || isSentence(text))
      ? slipsOf(text, fullStop, () => '')
      : [],
  explain: ({ received }) => ({
    en: `A title ends in a full stop, \`${received}\`. Take it out, or make the title a paragraph.`,
    zh: `标题以“${received}”结尾，请删去这个标点；若它本是正文，请不要写成标题。`,
  }),
}

/** Words of three letters and fewer are abbreviations often enough. */
const fullStop =
  /(?<=[^。])。$|(?<=[a-z]{4})(?<!\b(?:corp|dept|prof|conf|univ|misc|approx|assn|intl|govt))\.$/gi

/**
 * In `A Stop for Effect.`, with capitals throughout, behind a word or two, or behind another sentence, the stop belongs to
 * the looks.
 */
const isSentence = (text: string) =>
  (text.match(/(?<![\p{L}'’-])\p{Ll}{4,}/gu) ?? []).length > 1 && !/\p{L}{3}[.!?] \p{Lu}/u.test(text)

export const examples: TextExamples = {
  warns: [
    ['三所学校都来了⟦。⟧', '', { kind: 'title' }],
    ['三所学校都来了⟦。⟧', '', { kind: 'heading' }],
    ['Three schools agree⟦.⟧', '', { kind: 'title', lang: 'en' }],
  ],
  silent: [
    '三所学校都来了。',
    ['三所学校', { kind: 'title' }],
    ['Blogs, Articles, etc.', { kind: 'title', lang: 'en' }],
    ['Green Food Inc.', { kind: 'title', lang: 'en' }],
    ['Green Food Corp.', { kind: 'title', lang: 'en' }],
    ['Lunch at 11 a.m.', { kind: 'title', lang: 'en' }],
    ['Milk, Bread & a Rogue Dinosaur.', { kind: 'title', lang: 'en' }],
    ['A hundred days later. Still weighing, still learning.', { kind: 'title', lang: 'en' }],
    ['Finally done.', { kind: 'title', lang: 'en' }],
    ['And then...', { kind: 'title', lang: 'en' }],
    ['后来……', { kind: 'title' }],
  ],
}
