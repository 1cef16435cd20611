import { growth, hostileStrings } from '@cec-bulletin/fixtures'
import { ProblemsError } from '@cec-bulletin/schema'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { infer } from '../../src/index.ts'
import { readPdf } from '../../src/pdf.ts'
import { line, link, pdfOf } from '../pdf/pdf-of.ts'
import { faultsOf } from './faults-of.ts'

const numRuns = Number(process.env.RUNS ?? 60)

const words = fc.oneof(
  fc.constantFrom(
    ...[
      '第18期 2024年5月20日',
      '摘自：《甲》、乙',
      '——某人',
      '※ 甲',
      '01. 乙',
      '1. 丙',
      '目录',
      '要闻……1',
      '要闻',
      '12',
      '①见附表',
      '称得①八斤',
      '[1]',
      '表1 甲',
    ],
    ...[
      '编辑：某人 a@b.cn',
      '从三月起三所学校每天称一次剩饭每月公布一',
      '完了。',
      '\u2f00\u2f49',
      'word-',
      'and more',
    ],
    ...['\u0000', '\ud800', '　　', ' ', '\u00ad', 'https://e.cn/?utm_source=a'],
  ),
  fc.constantFrom(...hostileStrings).map((one) => one.slice(0, 60)),
)

const row = fc.record({
  words,
  x: fc.constantFrom(60, 60, 60, 84, 168, 252, 330, 330, -50),
  y: fc.integer({ min: 20, max: 790 }),
  size: fc.constantFrom(12, 12, 12, 9, 18, 0, 300),
  bold: fc.boolean(),
})

const drawing = fc.constantFrom(
  '60 400 240 0.5 re f\n',
  '60 300 0.5 100 re f\n',
  '50 420 4 4 re f\n',
  'q 200 0 0 90 1 1 cm Q\n',
)

test('whatever stands on pages, its draft is an issue and its ledger holds', async () => {
  const page = fc.array(fc.oneof({ weight: 9, arbitrary: row }, { weight: 2, arbitrary: drawing }), {
    maxLength: 25,
  })
  await fc.assert(
    fc.asyncProperty(fc.array(page, { minLength: 1, maxLength: 3 }), async (pages) => {
      const contents = pages.map((rows) =>
        rows.map((one) => (typeof one === 'string' ? one : line(one.words, one))).join(''),
      )
      const annotations = [
        link('https://e.cn/a', [60, 20, 200, 400]),
        link('javascript:a', [60, 400, 200, 790]),
      ]
      const read = await readPdf(pdfOf({ pages: contents, annotations })).catch(refused)
      if (read) expect(faultsOf(() => read)).toEqual([])
    }),
    { numRuns },
  )
})

test('bytes that were changed anywhere give a document or a problem', async () => {
  const whole = pdfOf({ pages: [line('要闻', { size: 18 }) + line('从三月起。', { y: 90 })] })
  const changes = fc.array(fc.tuple(fc.nat({ max: whole.length - 1 }), fc.integer({ min: 1, max: 255 })), {
    minLength: 1,
    maxLength: 4,
  })
  await fc.assert(
    fc.asyncProperty(changes, async (some) => {
      const bytes = whole.slice()
      for (const [at, change] of some) bytes[at] = (bytes[at] ?? 0) ^ change
      const read = await readPdf(bytes).catch(refused)
      if (read) infer(read)
    }),
    { numRuns },
  )
})

/** Of anything but a problem that has its sentence, the error. */
function refused(error: unknown): undefined {
  if (!(error instanceof ProblemsError)) throw error
}

test('a page of sixteen times the lines takes sixteen times the work', { retry: 2 }, async () => {
  const pages = (size: number) =>
    Array.from({ length: size }, (_, index) =>
      Array.from({ length: 30 }, (__, at) =>
        line(at % 6 === 5 ? '完了。' : `第${index}页从三月起三所学校每天称一次`, { y: 60 + at * 20 }),
      ).join(''),
    )
  const [small, large] = await Promise.all([2, 32].map((size) => readPdf(pdfOf({ pages: pages(size) }))))
  if (!small || !large) throw new Error('Expected two documents')
  expect(growth(infer, [small, large], 60)).toBeLessThan(60)
})
