import { slipsOf } from '@cec-bulletin/schema/warnings'
import type { LineSuspicion, MarkSlip } from '../../suspicion.ts'

/** `[words](address)` that no link came of, for a space, a line or a full-width sign in it. */
export const strayLink: LineSuspicion = {
  code: 'stray-link',
  slipsIn: ({ text }) =>
    /\]\(|[\]】］][ \n]?[(（]|[)）]\[/.test(text)
      ? slipsOf(text, broken, mend).map((slip) => (text[slip.start - 1] === '!' ? withoutFix(slip) : slip))
      : [],
  explain: ({ fix }) => ({
    en: `This looks like a link, but is text. Write ${fix === undefined ? '`[words](https://…)`, with half-width brackets and no spaces in or before the address' : `\`${fix}\``}.`,
    zh: `这里像是链接，却没有成为链接。请写成${fix === undefined ? '“[文字](https://…)”，括号用半角，网址的前面和中间不能有空格' : `“${fix}”`}。`,
  }),
}

const words = '[[［【][^[\\]【】［］\\n]{1,200}[\\]】］]'
const address = '(?:https?:|mailto:|www\\.)'

const broken = new RegExp(
  [
    `${words}[ \\n]?[(（] ?${address}[^()（）\\n]{1,500}[)）]`,
    // Everything in the wrong place: `(words)[https://…]`.
    `[(（][^()（）\\n]{1,100}[)）]\\[${address}[^[\\]\\s]{1,500}\\]`,
    `${words}[ \\n]?[(（] ?${address}`,
    '\\[[^[\\]\\n]{1,200}\\]\\([^()\\n]{1,200}\\)',
    // Its beginning is missing, or stands elsewhere.
    `\\]\\((?:${address}|\\.{0,2}/)[^()\\s]{1,300}\\)`,
  ].join('|'),
  'g',
)

function mend(match: string): string | undefined {
  const [, text, target] =
    /^[[［【](.*)[\]】］][ \n]?[(（] ?(\S*) ?[)）]$/.exec(match) ??
    /^[(（](.*)[)）]\[(.*)\]$/.exec(match) ??
    []
  if (text === undefined || target === undefined || !readable.test(target)) return undefined
  return `[${text}](${target})`
}

/** An address that is one beyond doubt. */
const readable = /^https?:\/\/(?:[\w-]+\.)+[a-z][a-z\d-]*(?::\d{1,4})?(?:[/?#][^\s[\]]*)?$/i

const withoutFix = ({ start, end }: MarkSlip): MarkSlip => ({ start, end })
