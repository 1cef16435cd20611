import { expect, test } from 'vitest'
import { infer } from '../../../src/index.ts'
import { readPdf } from '../../../src/pdf.ts'
import { blocksIn, notesIn } from '../blocks-in.ts'
import { line, link, pdfOf } from '../pdf-of.ts'

const sentence = '从三月起三所学校每天称一次剩饭。'
const other = '剩得最多的是青椒，其次是苦瓜。'
const body = (y: number, words = sentence) => line(words, { y })

test('marks that Chinese and English share leave the spaces beside them where all is English', async () => {
  const page = line('The Residents’ “big” day — a long') + line('day’s work.', { y: 80 })
  expect(await blocksIn({ pages: [page] })).toEqual(['text: The Residents’ “big” day — a long day’s work.'])
})

test('a link covers whole words of Latin letters', async () => {
  const parts = {
    pages: [line('See the archive page now.')],
    annotations: [link('https://e.cn/a', [108, 48, 296, 62])],
  }
  expect(await blocksIn(parts)).toEqual(['text: See [the archive page](https://e.cn/a) now.'])
})

test('on the first page, small words above the same ones in large letters are a running header', async () => {
  const page =
    line('The Lockkeeper', { y: 26, size: 9 }) + line('THE LOCKKEEPER', { y: 80, size: 36 }) + body(130)
  expect(await blocksIn({ pages: [page] })).toEqual(['text: THE LOCKKEEPER', `text: ${sentence}`])
})

test('what stands beside a running header is one, and names the section', async () => {
  const header = (section: string) =>
    line('校园简报·第3期', { y: 30, size: 9 }) + line(section, { x: 260, y: 30, size: 9 })
  const head = line('校园简报', { y: 60, size: 30 }) + line('第3期', { y: 90 })
  const pages = [
    head + body(120),
    header('读书') + line('读书', { y: 60, size: 18, bold: true }) + body(90, other),
  ]
  expect(await blocksIn({ pages })).toEqual([
    'text: 校园简报',
    'text: 第3期',
    `text: ${sentence}`,
    'text: 读书',
    `text: ${other}`,
  ])
})

test('the first article of all has its title in larger letters, and is an article as the others', async () => {
  const section = (words: string, y: number) => line(words, { y, size: 14, bold: true })
  const page =
    line('市集周报', { y: 40, size: 36 }) +
    line('第3期 2024年5月', { y: 60 }) +
    section('本周', 90) +
    line('早市提前到五点', { y: 120, size: 24, bold: true }) +
    body(140) +
    line('电子秤抽检', { y: 200, size: 16, bold: true }) +
    body(220) +
    section('行情', 280) +
    line('春笋落价', { y: 300, size: 16, bold: true }) +
    body(320) +
    section('告示', 380) +
    line('丢失与认领', { y: 400, size: 16, bold: true }) +
    body(420)
  const { draft } = infer(await readPdf(pdfOf({ pages: [page] })))
  const titles = JSON.parse(JSON.stringify(draft.sections)).map(
    ({ title, articles }: { title: string; articles: { title: string }[] }) =>
      `${title}: ${articles.map((article) => article.title).join(' ')}`,
  )
  expect(titles).toEqual(['本周: 早市提前到五点 电子秤抽检', '行情: 春笋落价', '告示: 丢失与认领'])
})

test('a table that goes on at the top of the next page is one', async () => {
  const cells = (y: number, some: readonly string[]) =>
    some.map((words, index) => line(words, { x: 60 + index * 120, y })).join('')
  const pages = [
    body(60) + cells(120, ['品名', '上周']) + cells(140, ['春笋', '九元']),
    cells(60, ['香椿', '十二']) + cells(80, ['鸡蛋', '六元']) + body(140, other),
  ]
  expect(await blocksIn({ pages })).toEqual([
    `text: ${sentence}`,
    'table: 品名 | 上周 / 春笋 | 九元 / 香椿 | 十二 / 鸡蛋 | 六元',
    `text: ${other}`,
  ])
})

test('where full lines end says where the column does, though a mark hangs out and most lines are short', async () => {
  const full = '从三月起三所学校每天称一次剩饭每月公布一'
  const page =
    [60, 80, 100, 120, 140].map((y) => line(full, { y })).join('') +
    line(`${full}。`, { y: 160 }) +
    line('要闻', { x: 168, y: 200, bold: true }) +
    Array.from({ length: 18 }, (_, index) => line('短句。', { y: 240 + index * 20 })).join('')
  expect((await blocksIn({ pages: [page] }))[1]).toBe('text center: 要闻')
})

test('the number of a note need not be raised at the foot of its page', async () => {
  const page =
    line('路灯改由光控', { y: 60 }) +
    line('1', { x: 132, y: 56, size: 7 }) +
    line('，天亮以后自己熄。', { x: 140, y: 60 }) +
    line('1光控即按天色自动开关。', { y: 760, size: 8 })
  expect(await notesIn({ pages: [page] })).toEqual(['1: text: 光控即按天色自动开关。'])
})

test('below a head over all columns, lines end where those do of the only column that is filled', async () => {
  const lines = [
    '从三月起三所学校每天称一',
    '次剩饭每月公布一次剩得最',
    '多的是青椒其次是苦瓜然后',
    '是胡萝卜丝和茄子，',
    '都在这里。',
  ]
  const page =
    line('校园简报', { size: 30 }) +
    line('第3期', { x: 400, y: 90 }) +
    lines.map((words, index) => line(words, { y: 130 + index * 20 })).join('') +
    line('食堂不再提供一次性筷子从', { y: 250 }) +
    line('九月起各班洗自己的筷子。', { y: 270 })
  expect((await blocksIn({ pages: [page] })).slice(-2)).toEqual([
    'text: 从三月起三所学校每天称一次剩饭每月公布一次剩得最多的是青椒其次是苦瓜然后是胡萝卜丝和茄子，都在这里。',
    'text: 食堂不再提供一次性筷子从九月起各班洗自己的筷子。',
  ])
})
