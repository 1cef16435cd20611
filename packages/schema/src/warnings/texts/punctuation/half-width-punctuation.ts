import { isChinese, wide } from '../../chinese.ts'
import { slipsOf } from '../../slips.ts'
import type { Line, Slip, TextSuspicion } from '../../suspicion.ts'

/** `,` between Chinese characters comes of typing with the wrong keyboard on, and breaks the rhythm of the line. */
export const halfWidthPunctuation: TextSuspicion = {
  code: 'half-width-punctuation',
  slipsIn,
  explain: ({ received, fix }) =>
    fix === undefined
      ? {
          en: 'A half-width `.` stands between Chinese characters. Write `。`, or `·` within a name.',
          zh: '汉字之间用了半角的“.”。句号请写“。”，人名中的间隔号请写“·”。',
        }
      : {
          en: `\`${received}\` stands in Chinese text. Write the full-width \`${fix}\`.`,
          zh: `中文里用了半角的“${received}”，请改为“${fix}”。`,
        },
}

function slipsIn({ text, kind, lang }: Line): Slip[] {
  if (kind === 'source' || !isChinese(lang) || !/[,.:;?!(<]/.test(text)) return []
  return [
    ...slipsOf(text, within, widen).filter(({ start, end }) => !isLabel(text, { start, end })),
    ...(kind === 'paragraph' || kind === 'words' ? slipsOf(text, atLineEnd, widen) : []),
    ...slipsOf(text, stopBetween),
    ...slipsOf(text, parentheses, (match) => `（${match.slice(1, -1)}）`),
    ...slipsOf(text, guillemets, (match) => `《${match.slice(2, -2)}》`),
  ]
    .filter((slip) => isAmongChinese(text, slip))
    .sort((a, b) => a.start - b.start)
}

const widen = (match: string) => match.trim().replace(/./g, (mark) => fullWidth.get(mark) ?? mark)

const fullWidth = new Map([
  [',', '，'],
  ['.', '。'],
  [':', '：'],
  [';', '；'],
  ['?', '？'],
  ['!', '！'],
])

/** Behind `”` or `）`, which English has as well, the pair or what leads to it has to be Chinese: not in `Is it “home”?`. */
function isAmongChinese(text: string, { start, end }: Slip): boolean {
  const isBeforeChinese = text[end - 1] !== ' ' && hasChinese.test(text[end] ?? '')
  if (isBeforeChinese || !/[”）]/.test(text[start - 1] ?? '')) return true
  const sentence =
    text
      .slice(Math.max(0, start - 40), start)
      .split(sentenceEnd)
      .at(-1) ?? ''
  const opening = Math.max(sentence.lastIndexOf('“'), sentence.lastIndexOf('（'))
  const lead = sentence.slice(0, Math.max(0, opening))
  return hasChinese.test(lead) || (hasChinese.test(sentence) && !/[A-Za-z] ?$/.test(lead))
}

const hasChinese = new RegExp(wide, 'u')
const sentenceEnd = /[。！？\n]|[.!?] /

const before = `(?:${wide}|[》」』】）”])`
const after = `(?:${wide}|[《「『【（“])`

/** Behind an English word or code only where the sentence was Chinese before, and before one only behind a Chinese word. */
const within = new RegExp(
  [
    `(?<=${before})(?: ?[,;]|:| ?[?!]{1,9})(?:(?=${after})| (?=${wide}))`,
    `[,;](?<=${wide}.{0,40}[A-Za-z0-9%\\ufffc].)(?:(?=${after}|@)| (?=${wide}))|\\?(?<=${wide}.{0,40}[A-Za-z0-9%\\ufffc].)(?=${after})`,
    `(?<=${wide}|[》」』】）])(?:[,;:](?: ?(?=[A-Za-z0-9@\\ufffc]))|[?!]{1,9}(?= [A-Za-z0-9]))`,
    '(?<=[？！])[?!]{1,9}|[?!]{1,9}(?=[？！])',
    // Not in the number of a heading or an item: `一. 甲`.
    `(?<=${wide})(?<!(?:^|\\n)第?[一二三四五六七八九十]{1,3})\\.(?: (?=${after})|(?= [A-Za-z0-9]))`,
  ].join('|'),
  'gu',
)

const atLineEnd = new RegExp(
  `(?<=${before})(?:[,:;]| ?[?!]{1,9})(?=\\n|$)|(?<=${wide}[》）]?)\\.(?=\\n|$)`,
  'gu',
)

const stopBetween = new RegExp(
  `(?<=${wide})(?<!(?:^|\\n)第?[一二三四五六七八九十]{1,3})\\.(?=${after})`,
  'gu',
)

// A Latin word in parentheses of its own width is common in good Chinese. Before `[` they are half of a link.
const parentheses = new RegExp(
  `(?<=${before})\\((?=\\d{0,9} ?${wide})[^()（）\\n\\ufffc]{1,60}\\)(?!\\[)`,
  'gu',
)

const guillemets = new RegExp(`<<(?=${wide})[^<>\\n]{1,40}>>`, 'gu')

/** `Go 1.12 发布: 新的…` is how people write titles of other languages, whatever stands behind it; `密码: 777` is Chinese. */
const isLabel = (text: string, { start, end }: Slip) =>
  /^: ?$/.test(text.slice(start, end)) && afterLatin.test(text.slice(Math.max(0, start - 40), start))

const afterLatin = new RegExp(`[A-Za-z](?!.*[,，;；] ?${wide}{1,8}$)`, 'u')
