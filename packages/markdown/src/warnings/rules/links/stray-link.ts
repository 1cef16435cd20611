import { slipsOf } from '@cec-bulletin/schema/warnings'
import type { LineSuspicion, MarkSlip } from '../../suspicion.ts'

/** `[words](address)` that no link came of, for a space, a line or a full-width sign in it. */
export const strayLink: LineSuspicion = {
  code: 'stray-link',
  slipsIn: ({ text }) =>
    /\]\(|[\]】］][ \n]?[(（]|[)）]\[|[!！]\[/.test(text)
      ? slipsOf(text, broken, mend).map((slip) => toPicture(slip, text))
      : [],
  explain: ({ received, fix }) => {
    const picture = withoutSpaces(received)
    if (picture !== undefined)
      return {
        en: `This looks like a picture, but is text, because the address holds a space. Write \`${picture}\` in a paragraph of its own, or give the file a name without spaces.`,
        zh: `这里像是图片，却没有成为图片：网址中有空格。请单独成段写“${picture}”，或把文件名改为不带空格的。`,
      }
    if (/^[!！]/.test(received))
      return {
        en: 'This looks like a picture, but is text. Write `![words](https://…)` in a paragraph of its own, with half-width marks and no spaces in or before the address.',
        zh: '这里像是图片，却没有成为图片。请单独成段写“![文字](https://…)”：叹号和括号用半角，网址的前面和中间不能有空格。',
      }
    return {
      en: `This looks like a link, but is text. Write ${fix === undefined ? '`[words](https://…)`, with half-width brackets and no spaces in or before the address' : `\`${fix}\``}.`,
      zh: `这里像是链接，却没有成为链接。请写成${fix === undefined ? '“[文字](https://…)”，括号用半角，网址的前面和中间不能有空格' : `“${fix}”`}。`,
    }
  },
}

const words = '[[［【][^[\\]【】［］\\n]{1,200}[\\]】］]'
const address = '(?:https?[:：]|mailto:|www\\.)'

const broken = new RegExp(
  [
    `${words}[ \\n]?[(（] ?${address}[^()（）\\n]{1,500}[)）]`,
    // Everything in the wrong place: `(words)[https://…]`.
    `[(（][^()（）\\n]{1,100}[)）]\\[${address}[^[\\]\\s]{1,500}\\]`,
    `${words}[ \\n]?[(（] ?${address}`,
    '\\[[^[\\]\\n]{1,200}\\]\\([^()\\n]{1,200}\\)',
    // A picture whose address is not closed on its line.
    '(?<=[!！])\\[[^[\\]\\n]{1,200}\\]\\([^()\\n]{1,300}(?=\\n|$)',
    // A picture without brackets around its address, or without any.
    '(?<=[!！])\\[[^[\\]\\n]{1,200}\\] ?[:：]? ?<?https?[:：]',
    '(?<=(?:^|\\n)[!！])\\[[^[\\]\\n]{1,100}\\](?=\\n|$)',
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
  const plain = target?.replace(/^(https?)[:：][/／]{2}/i, '$1://') ?? ''
  if (text === undefined || /[[\]]/.test(text) || !readable.test(plain)) return undefined
  return `[${text}](${plain})`
}

/** `![图](images/a%20b.png)` of `![图](images/a b.png)`. */
function withoutSpaces(received: string): string | undefined {
  const [, words, path] = /^(!\[[^[\]\n]*\])\(([^\s():<>][^():<>\n]*\.[a-z]{3,4})\)$/i.exec(received) ?? []
  return path?.includes(' ') ? `${words}(${path.replaceAll(' ', '%20')})` : undefined
}

/** An address that is one beyond doubt. */
const readable =
  /^https?:\/\/(?:[\w-]+\.)+[a-z][a-z\d-]*(?::\d{1,4})?(?:[/?#][^\s[\]`<>，。：；、！？（）]*)?$/i

/** With a `!` before it, it was meant for a picture, which stands only in a paragraph of its own. */
function toPicture(slip: MarkSlip, text: string): MarkSlip {
  const { start, end } = slip
  const [sign] = /[!！]$|(?:^|\n)[!！]{1,3}[ \u3000]$/.exec(text.slice(Math.max(0, start - 5), start)) ?? []
  return sign === undefined ? slip : { start: start - sign.trimStart().length, end }
}
