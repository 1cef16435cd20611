import { isChinese, wide } from '../chinese.ts'
import type { TextExamples } from '../examples.ts'
import { slipsOf } from '../slips.ts'
import type { Line, Slip, TextSuspicion } from '../suspicion.ts'

/** `,` between Chinese characters comes of typing with the wrong keyboard on, and breaks the rhythm of the line. */
export const halfWidthPunctuation: TextSuspicion = {
  code: 'half-width-punctuation',
  slipsIn,
  explain: ({ received, fix = '' }) => ({
    en: `\`${received}\` stands between Chinese characters. Write \`${fix}\`, as full width.`,
    zh: `汉字之间用了半角的“${received}”，请改为“${fix}”。`,
  }),
}

function slipsIn({ text, kind, lang }: Line): Slip[] {
  if (kind === 'source' || !isChinese(lang) || !/[,:;?!(]/.test(text)) return []
  return [
    ...slipsOf(text, between, widen).filter(({ start, end }) => !isLabel(text, { start, end })),
    ...(kind === 'paragraph' ? slipsOf(text, atLineEnd, widen) : []),
    ...slipsOf(text, parentheses, (match) => `（${match.slice(1, -1)}）`),
  ].sort((a, b) => a.start - b.start)
}

const widen = (match: string) => fullWidth.get(match.trim())

const fullWidth = new Map([
  [',', '，'],
  [':', '：'],
  [';', '；'],
  ['?', '？'],
  ['!', '！'],
])

const before = `(?:${wide}|[》」』】）”])`

const between = new RegExp(`(?<=${before})[,:;?!](?:(?=${wide}|[《「『【（“])| (?=${wide}))`, 'gu')

const atLineEnd = new RegExp(`(?<=${before})[,:;?!](?=\\n|$)`, 'gu')

// A Latin word in parentheses of its own width is common in good Chinese. Before `[` they are half of a link.
const parentheses = new RegExp(`(?<=${wide})\\((?:${wide}|[，、；：。《》“”·]){1,60}\\)(?!\\[)`, 'gu')

/** `Go 1.12 发布: 新的…` is how people write titles of other languages, whatever stands behind it. */
const isLabel = (text: string, { start, end }: Slip) =>
  text.slice(start, end) === ': ' && /[A-Za-z]/.test(text.slice(Math.max(0, start - 40), start))

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
    ['学校食堂⟦:⟧一百天', '：', { kind: 'title' }],
  ],
  silent: [
    '每周，公布一次',
    'apples, pears',
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
