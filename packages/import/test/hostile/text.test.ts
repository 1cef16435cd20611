import { hostileStrings } from '@cec-bulletin/fixtures'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readText } from '../../src/text.ts'
import { faultsOf } from './faults-of.ts'

const numRuns = Number(process.env.RUNS ?? 150)

const lines = [
  ...['两岸简报', '第18期 2024年5月20日', '一、要闻', '（一）称剩饭', '读者来信', '目录', '称剩饭……………3'],
  ...['从三月起，三所学校每天称一次剩饭，每月公', '布一次结果，剩得最多的是青椒。', '的，', '。', '》，'],
  ...['※甲', '01. 乙', '02. 丙', '（一）丁', '• 戊', '1.', '值班要带：', '雨衣；', '口哨。', '①', '摘自：'],
  ...['摘自：《甲》、乙', '——某人', '⸺某人', '主办：甲　网址：www.e.cn', '编辑：甲（a@b.cn）', 'a@b.cn'],
  ...[
    'https://e.cn/a?utm_source=b',
    'http:www.e.cn',
    'mailto:a@b.cn',
    'https://e.cn/a-',
    'b/c.html',
    'www.e.cn',
  ],
  ...[
    '（来源：甲）',
    '来源：乙',
    'https://e.cn/a?',
    'b=1',
    '《甲报》2024年3月6日',
    '◆早市',
    '第二版：要闻',
    '工作简报',
  ],
  ...['第 43 周', '1 588', '要闻 News', 'News', '“水是天给的，天不', '给的时候，靠人。”'],
  ...['- 3 -', '第 1 页 共 3 页', '3', '1', '2', '组 早班 晚班', '东 6 8', '西 4 5', '24', '36', '引导'],
  ...[
    '从三月起每天称一次剩饭的学校有三所， 02. 另一栏的话也在这一行里',
    '甲乙丙      丁戊己',
    '　　从三月起',
    '⼀、⽼⼈',
    'a wa-',
    'ter',
  ],
]

const ends = ['\n', '\n\n', '\n\n\n', '\f', '\r\n', '\r', '\u2028', '\u2029', '\u0085', '\v', ' ', '']

const odd = ['\u0000', '\ud800', '\udc00', '\ufeff', '\u00ad', '\ufdd0', '\u200b', '\u202e', '\t', '👨‍👩‍👧']

test('whatever a text holds, its draft is an issue and its ledger holds', () => {
  const piece = fc.oneof(
    { arbitrary: fc.constantFrom(...lines), weight: 8 },
    { arbitrary: fc.constantFrom(...hostileStrings), weight: 1 },
    { arbitrary: fc.constantFrom(...odd), weight: 1 },
    { arbitrary: fc.string({ unit: 'binary', maxLength: 20 }), weight: 1 },
  )
  const line = fc.tuple(piece, fc.constantFrom(...ends)).map((parts) => parts.join(''))
  fc.assert(
    fc.property(fc.array(line, { maxLength: 60 }), fc.option(fc.nat(40)), (some, measure) => {
      const options = measure === null ? {} : { measure }
      expect(faultsOf(() => readText(some.join(''), options))).toEqual([])
    }),
    { numRuns },
  )
})

test('what is drawn from a few lines again and again, as pages are', () => {
  const page = fc.array(fc.constantFrom(...lines.slice(0, 20)), { maxLength: 12 })
  fc.assert(
    fc.property(fc.array(page, { maxLength: 8 }), fc.constantFrom('\f', '\n\n\n'), (pages, end) => {
      expect(faultsOf(() => readText(pages.map((some) => some.join('\n')).join(end)))).toEqual([])
    }),
    { numRuns },
  )
})

test.each(['', ' \n\f\r', '\u0000', '\ufeff\u00ad', '\ufdd0'])(
  'a text without a visible character is refused: %j',
  (text) => {
    expect(() => readText(text)).toThrow(/no text/)
  },
)
