import { slipsOf } from '@cec-bulletin/schema/warnings'
import type { LineSuspicion } from '../../suspicion.ts'

/** `[[title]]` is a link in a wiki. */
export const wikiLink: LineSuspicion = {
  code: 'wiki-link',
  slipsIn: ({ text }) => slipsOf(text, /\[\[(?!_?toc)[^[\]\n]{1,200}\]\]/gi),
  explain: ({ received }) => ({
    en: `\`${received}\` is shown as it stands. Write \`[words](https://…)\`.`,
    zh: `“${received}”会原样显示。请写成“[文字](https://…)”。`,
  }),
}
