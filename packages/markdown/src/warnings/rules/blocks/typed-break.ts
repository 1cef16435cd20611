import { slipsOf } from '@cec-bulletin/schema/warnings'
import type { LineSuspicion } from '../../suspicion.ts'

/** `———`, `＊＊＊` and `======` on a line of their own were typed for a line across the page. */
export const typedBreak: LineSuspicion = {
  code: 'typed-break',
  slipsIn: ({ kind, text, start, source = '' }) => {
    if (kind !== 'paragraph') return []
    const isAlone =
      start?.column === 1 &&
      breakAlone.test(text) &&
      isBetween(source, start.offset) &&
      isBare(source, (start.offset ?? 0) + text.length)
    return slipsOf(text, breaks, () => (isAlone ? '***' : undefined))
  },
  explain: ({ received }) => ({
    en: `\`${received}\` is shown as it stands. For a line across the page write \`***\`, half-width, with no full-width space beside it and an empty line above and below.`,
    zh: `“${received}”会原样显示。要画分隔线，请写半角的“***”，前后不带全角空格，上下各空一行。`,
  }),
}

/** Stars of a rating, `★★★`, and an ellipsis are none. */
const typed = '(?:(?:[—–―－─━┄┅┈┉╌╍═▬⸺⸻﹣﹍＊＿=＝～﹏~*_\\-][ \\u3000]?){3,}|——|--|(?:[·•◆◇※❖] ?){3,})'

const breaks = new RegExp(`(?<=^|\\n)${typed}(?=\\n|$)`, 'gu')

const breakAlone = new RegExp(`^${typed}$`, 'u')

/** Whether no full-width space stands behind it, which no text shows. */
const isBare = (source: string, end: number) => /^(?:[\n\r]|$)/.test(source.slice(end, end + 1))

/** Whether a paragraph stands above it, and not its title. */
const isBetween = (source: string, offset = 0) =>
  !/^ {0,3}#/.test(lineAbove(source.slice(0, offset).trimEnd()))

const lineAbove = (text: string) => text.slice(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1)
