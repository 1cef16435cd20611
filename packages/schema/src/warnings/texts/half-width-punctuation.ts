import { isChinese, wide } from '../chinese.ts'
import type { TextExamples } from '../examples.ts'
import { slipsOf } from '../slips.ts'
import type { Line, Slip, TextSuspicion } from '../suspicion.ts'

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
          en: `\`${received}\` stands in Chinese text. Write \`${fix}\`, as full width.`,
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
  ].sort((a, b) => a.start - b.start)
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

const before = `(?:${wide}|[》」』】）”])`
const after = `(?:${wide}|[《「『【（“])`

/** Behind an English word or code only where the sentence was Chinese before, and before one only behind a Chinese word. */
const within = new RegExp(
  [
    `(?<=${before})(?: ?[,;]|:| ?[?!]{1,9})(?:(?=${after})| (?=${wide}))`,
    `[,;](?<=${wide}.{0,40}[A-Za-z0-9%\\ufffc].)(?:(?=${after})| (?=${wide}))|\\?(?<=${wide}.{0,40}[A-Za-z0-9%\\ufffc].)(?=${after})`,
    `(?<=${wide}|[》」』】）])(?:[,;:](?: ?(?=[A-Za-z0-9\\ufffc]))|[?!]{1,9}(?= [A-Za-z0-9]))`,
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
  `(?<=${wide})\\((?=\\d{0,9} ?${wide})[^()（）\\n\\ufffc]{1,60}\\)(?!\\[)`,
  'gu',
)

const guillemets = new RegExp(`<<(?=${wide})[^<>\\n]{1,40}>>`, 'gu')

/** `Go 1.12 发布: 新的…` is how people write titles of other languages, whatever stands behind it. */
const isLabel = (text: string, { start, end }: Slip) =>
  /^: ?$/.test(text.slice(start, end)) && /[A-Za-z]/.test(text.slice(Math.max(0, start - 40), start))

export const examples: TextExamples = {
  warns: [
    ['每周⟦,⟧公布一次', '，'],
    ['先看⟦, ⟧再买', '，'],
    ['《食堂笔记》⟦,⟧作者林一禾', '，'],
    ['地点⟦:⟧城东小学', '：'],
    ['地点⟦: ⟧城东小学', '：'],
    ['算过了⟦;⟧再说', '；'],
    ['买什么⟦?⟧怎么买', '？'],
    ['谁来买⟦?⟧', '？'],
    ['要点如下⟦:⟧\n甲', '：'],
    ['太好了⟦!⟧我们再来', '！'],
    ['采购⟦(含试点)⟧工作', '（含试点）'],
    ['加油⟦!!⟧', '！！'],
    ['加油⟦ !⟧', '！'],
    ['加油！⟦!⟧', '！'],
    ['先称⟦ , ⟧再买', '，'],
    ['运行\ufffc\ufffc⟦,⟧然后汇总', '，'],
    ['真的吗⟦!?⟧我们再来', '！？'],
    ['加油⟦.⟧', '。'],
    ['加油⟦.⟧', '。', { kind: 'words' }],
    ['三所⟦. ⟧学校', '。'],
    ['三所⟦.⟧ 2023 年又来了两所', '。'],
    ['约翰⟦.⟧史密斯'],
    ['用 Excel⟦,⟧汇总', '，'],
    ['用 Excel⟦, ⟧然后汇总', '，'],
    ['会用 Excel⟦?⟧不会也行', '？'],
    ['每周公布⟦,⟧Excel 汇总', '，'],
    ['每周公布⟦, ⟧用 Excel 汇总', '，'],
    ['时间⟦: ⟧9 点', '：'],
    ['采购⟦(含 3 所学校)⟧工作', '（含 3 所学校）'],
    ['采购⟦(2023年)⟧工作', '（2023年）'],
    ['著有⟦<<食堂笔记>>⟧一书', '《食堂笔记》'],
    ['学校食堂⟦:⟧一百天', '：', { kind: 'title' }],
  ],
  silent: [
    '每周，公布一次',
    'apples, pears',
    'London, 伦敦',
    '中文里 : 和 :: 的区别',
    '待续...',
    '一. 甲',
    '第一.甲',
    '他说“Keep it up”, screw that.',
    '用 Excel.',
    'join us（an open community）.',
    '加入我们（an open community）.',
    'LLVM社区对!range, !nonnull的讨论',
    '文件名是 说明.txt',
    '用了 Go, Rust 和别的',
    '令牌(JSON Web Token)标准',
    '会议 9:30 开始，比分 3:2',
    '谢谢 ;-)',
    'Go 1.12 发布: 更快了',
    '原文见(链接)[一]',
    '采购,\u0020',
    ['谁来买?', { kind: 'title' }],
    ['提案: 新しい', { lang: 'ja' }],
    ['某报:三校食堂', { kind: 'source' }],
  ],
}
