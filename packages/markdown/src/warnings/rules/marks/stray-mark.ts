import { type Slip, slipsOf } from '@cec-bulletin/schema/warnings'
import { onlySure } from '../../only-sure.ts'
import type { LineSuspicion } from '../../suspicion.ts'

/** `**` that no strong text came of: one of the two is missing, or a space stands within them. */
export const strayMark: LineSuspicion = {
  code: 'stray-mark',
  heeds: 'ends',
  slipsIn: ({ text }) =>
    /\*|__|~~|＊|～～|_ \S/.test(text)
      ? onlySure(
          slipsOf(text, marks, mend).filter((slip) => !isInAddress(text, slip.start) && !isPower(text, slip)),
          text,
        )
      : [],
  explain: ({ received, fix }) => {
    if (fix !== undefined)
      return {
        en: `The marks of \`${received}\` do nothing and are shown. Write \`${fix}\`, in half-width characters and without spaces within.`,
        zh: `“${received}”中的标记不起作用，会原样显示。请写“${fix}”：标记用半角，与所标文字之间不留空格。`,
      }
    const pair = pairOf(received)
    if (pair)
      return {
        en: `The marks of \`${received}\` do nothing and are shown. Write \`${pair.text}\`, in half-width characters and without spaces within; a space outside of the marks parts them from a word right beside them.`,
        zh: `“${received}”中的标记不起作用，会原样显示。请写“${pair.text}”：标记用半角，与所标文字之间不留空格；外侧若紧接文字，请在标记外空一格。`,
      }
    return {
      en: `\`${received}\` is shown as it stands. Put its other half where the marked words end or begin, or write \`${escaped(received)}\` if it is text.`,
      zh: `“${received}”会原样显示。请补上另一半，使标记成对；若就是要显示它，请写“${escaped(received)}”。`,
    }
  },
}

const mark = '(\\*\\*|__|~~|＊＊)'
const inside = '[^*_~＊\\s](?:[^*_~＊\\n]{0,200}[^*_~＊\\s])?'
const blank = '[ \\t\\u3000]'
const han = '\\p{Script=Han}'
/** `__dirname and __filename` are no pair. */
const notInName = '(?!(?<=__)\\w)'

const star = '＊(?=\\p{L})[^＊，。；！？：\\d\\s]{0,20}\\p{L}＊(?!＊)'
const waves = '～～(?!～)[^～，。；！？\\s]{1,30}～～(?!～)'

const marks = new RegExp(
  [
    // A pair with spaces within, but no power and no product: `2 ** 10`.
    `(?<![\\d*/] ?)(?<!\\b\\w ?)(?<![*_~])${mark}${blank}{1,4}${inside}${blank}{0,4}\\1(?![*_~])${notInName}`,
    `(?<![\\d*_~])${mark}${inside}${blank}{1,4}\\2(?![*_~])${notInName}`,
    '＊＊[^＊\\s](?:[^＊\\n]{0,200}[^＊\\s])?＊＊',
    // `单价＊数量＊税率` is a product.
    `(?<![\\p{L}\\p{N}＊])${star}|(?<!＊)${star}(?=[，。；！？、]|$)`,
    // `好吃～～下次再来～～` is cheerful; a price is not.
    `(?<![\\p{L}～])${waves}|(?<=\\p{L})${waves}(?=[\\p{L}\\p{N}])`,
    // One star, where Chinese stands within, and no space on both sides as in a product.
    `(?<![*\\w\\s])\\*${han}[^*\\n]{0,40}${han} \\*(?![*\\w])`,
    `(?<=^|\\n)\\*${han}[^*\\n]{0,40}${han} \\*(?![*\\w])`,
    // In English, where a sentence goes on or ends: not in `width *height * depth`.
    '(?<=^|[\\s“"(])\\*[A-Za-z]{3}[^*\\n]{0,60}[A-Za-z] \\*(?=[.,;:!?]|$)',
    '(?<=[a-z] )\\* [A-Za-z]{3}[^*\\n]{0,60}[a-z]{3}\\*(?=[ .,;:!?]|$)',
    '(?<=^|[\\s“"(，。：])_ [^_\\s][^_\\n]{0,60}[^_\\s] _(?=[\\s.,;:!?，。]|$)',
    `(?<![*\\w\\s])\\* ${han}[^*\\n]{0,40}${han} ?\\*(?![*\\w\\s])`,
    '(?<![*/])\\*\\*(?![*/])',
    // Three where none came of them, but not in `f***ing`, nor in `110***1990`.
    '(?<![*/\\w])\\*{3}(?=[\\p{L}\\p{N}“《「【])',
    // Not in `__dirname` or `trailing__`, which are names.
    `(?<!\\w)__(?=${han}|[“‘《（【]|\\p{Lu}\\p{Ll}+[ :：,.])`,
    `(?<=${han}|[，。：；！？、）”’》】])__(?!_|[A-Za-z]+_)`,
    '(?<=[ ,.:;][A-Za-z]{2,30})__(?=[\\s.,:;!?]|$)',
    '(?<![_\\w])__(?!\\w)',
    '(?<!~)~~(?!~)',
    // One star that nothing closes: not a masked name, `张*丰`, nor one of a computer's, `*nix`, nor one that a note explains.
    `(?<=[，。；：的了是请将把])(?<!\\*[^\\n]{0,80})\\*(?=${han}{3})(?![^\\n]{0,80}\\*)`,
    `(?<=[a-z]{2},? )(?<!\\*[^\\n]{0,80})\\*(?=[A-Za-z][a-z]{2,} [a-z])(?![^\\n]{0,80}\\*)(?!nix|args|kwargs|arr|ptr|this)`,
    `(?<=[a-z]{2},? )(?<!__[^\\n]{0,80})__(?=[a-z]{3,} [a-z])(?![^\\n]{0,80}__)(?!\\w+_|(?:init|main|dict|repr|file|name|proto|dirname|filename)\\b)`,
  ].join('|'),
  'gu',
)

function mend(match: string): string | undefined {
  const { words = '', text } = pairOf(match) ?? {}
  // Between brackets and quotation marks the marks may not work even then, and beside others neither.
  if (/[*_~`]/.test(words)) return undefined
  return /^[\p{L}\p{N}]/u.test(words) && /[\p{L}\p{N}]$/u.test(words) ? text : undefined
}

/** The words between two marks, and how they are marked here; `undefined` of a mark that stands alone. */
function pairOf(match: string): { words: string; text: string } | undefined {
  const width = /^(?:[*＊][^*＊]|_[^_])/.test(match) ? 1 : 2
  const words = match.slice(width, -width).trim()
  if (match.startsWith('***') || words === '') return undefined
  const ours = width === 1 ? '*' : /^[~～]/.test(match) ? '~~' : '**'
  return { words, text: `${ours}${words}${ours}` }
}

/** `2**10`, `x ** y`: nothing is marked in a power. */
function isPower(text: string, { start, end }: Slip): boolean {
  const before = text.slice(Math.max(0, start - 3), start)
  const behind = text.slice(end, end + 2)
  if (end - start > 2 || text[start] !== '*') return false
  return (/\w$/.test(before) && /^\w/.test(behind)) || (/(?:\d|\b\w) $/.test(before) && /^ \w/.test(behind))
}

/** Whether an address begins before an index and goes on there. */
function isInAddress(text: string, index: number): boolean {
  const [run = ''] = /[\w\-.~:/?#@!$&'()*+,;=%]*$/.exec(text.slice(Math.max(0, index - 300), index)) ?? []
  return /:\/\/|www\./.test(run)
}

const escaped = (marks: string) => marks.replaceAll(/[*_~]/g, '\\$&')
