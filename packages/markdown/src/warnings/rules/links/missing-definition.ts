import { slipsOf } from '@cec-bulletin/schema/warnings'
import type { LineSuspicion } from '../../suspicion.ts'

/** `[words][name]` stays as it is where no line `[name]: https://…` says where it leads. */
export const missingDefinition: LineSuspicion = {
  code: 'missing-definition',
  slipsIn: ({ text, kind }) =>
    kind !== 'title' && text.includes('][')
      ? slipsOf(text, reference).filter(({ start, end }) => !areTags(text.slice(start, end)))
      : [],
  explain: ({ received }) => ({
    en: `\`${received}\` is no link, as no line says where it leads. Write \`[words](https://…)\`, or on a line of its own \`[name]: https://…\`.`,
    zh: `“${received}”没有成为链接，因为没有写明它的网址。请写成“[文字](https://…)”，或另起一行写“[名称]: https://…”。`,
  }),
}

// Neither `list[0][1]` nor the first two of `[a][b][c]`.
const reference = /(?<![\w\]])\[[^[\]\n^][^[\]\n]{0,199}\]\[[^[\]\n^]{0,100}\](?![[(])/g

/** `[PATCH][GCC13?]`, `[转载][视频]`: short words side by side before a title. */
function areTags(match: string): boolean {
  const [first = '', second = ''] = match.slice(1, -1).split('][')
  return (
    second !== '' &&
    [first, second].every((word) => /^(?:[A-Z\d?./ -]{1,12}|\p{Script=Han}{1,4})$/u.test(word))
  )
}
