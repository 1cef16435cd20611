import { slipsOf } from '@cec-bulletin/schema/warnings'
import type { LineSuspicion } from '../../suspicion.ts'

/** `### 资源###`: what closes a title needs a space in front of it. The `#` of a name such as `C#` is one alone. */
export const closedTitle: LineSuspicion = {
  code: 'closed-title',
  slipsIn: ({ kind, text }) =>
    kind === 'title' || kind === 'heading' ? slipsOf(text, closing, () => '') : [],
  explain: ({ received }) => ({
    en: `The \`${received}\` at the end of the title is shown. Take it out.`,
    zh: `标题末尾的“${received}”会原样显示，请删去。`,
  }),
}

const closing = /(?<=[^\s#\\])#{2,6}$/g
