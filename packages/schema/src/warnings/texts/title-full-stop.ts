import { slipsOf } from '../slips.ts'
import type { TextSuspicion } from '../suspicion.ts'

/** A title is no sentence; a full stop at its end was carried over from the text, or a sentence became a title. */
export const titleFullStop: TextSuspicion = {
  code: 'title-full-stop',
  slipsIn: ({ text, kind }) =>
    kind === 'title' || kind === 'heading' ? slipsOf(text, /(?<=[^。])。$|(?<=[a-z]{4})\.$/g, () => '') : [],
  explain: ({ received }) => ({
    en: `A title ends in a full stop, \`${received}\`. Take it out, or make the title a paragraph.`,
    zh: `标题以“${received}”结尾，请删去这个标点；若本是正文，请改为段落。`,
  }),
}
