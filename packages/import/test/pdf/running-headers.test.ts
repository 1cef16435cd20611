import { expect, test } from 'vitest'
import { blocksIn } from './blocks-in.ts'
import { line } from './pdf-of.ts'

// Twenty characters of 12 points: a column from 60 to 300.
const full = '从三月起三所学校每天称一次剩饭每月公布一'
const other = '剩得最多的是青椒其次是苦瓜然后是胡萝卜丝'
const body = line(full, { y: 90 }) + line(other, { y: 110 })

const headingsIn = async (pages: string[]) =>
  (await blocksIn({ pages })).filter((block) => block.startsWith('heading'))

test.each([
  ['the number of the issue and the count of pages', ['第九期', '第1页', '共2页']],
  ['the name of the bulletin', ['校园简报', '2024年5月']],
  ['whom it is by', ['市教育局主办', '第 2 期']],
])('%s are no titles of sections', async (_, words) => {
  const pages = [1, 2].map(
    (number) =>
      words
        .map((one, index) => line(one.replace('1', `${number}`), { x: 60 + index * 160, y: 30, size: 9 }))
        .join('') + body,
  )
  expect(await headingsIn(pages)).toEqual([])
})

test('what is said on one page of each is none either, where it dates or counts', async () => {
  const pages = ['第1页', '第2页', '第3页'].map((words) => line(words, { y: 30, size: 9 }) + body)
  expect(await headingsIn(pages)).toEqual([])
})

test('a header in large letters on all pages, of which two say the same, has the titles of sections', async () => {
  const pages = ['要闻', '来信', '来信', '课堂'].map((title) => line(title, { y: 30, size: 18 }) + body)
  expect(await headingsIn(pages)).toEqual(['heading 1: 要闻', 'heading 1: 来信', 'heading 1: 课堂'])
})

test('a header in large letters at the same place of three pages has the titles of sections, each its own', async () => {
  const pages = ['要闻', '来信', '课堂'].map((title) => line(title, { y: 30, size: 18 }) + body)
  expect(await headingsIn(pages)).toEqual(['heading 1: 要闻', 'heading 1: 来信', 'heading 1: 课堂'])
})

test('a header of the second page that says what the head of the first does is none of the text', async () => {
  const number = line('总第31期', { x: 60, y: 90, size: 10 })
  const first =
    line('校园简报', { y: 60, size: 30 }) + number + line(full, { y: 120 }) + line(other, { y: 140 })
  const second = line('总第31期', { y: 40, size: 10 }) + line(full, { y: 90 }) + line('完了。', { y: 110 })
  expect(await blocksIn({ pages: [first, second] })).toEqual([
    'text: 校园简报',
    'text: 总第31期',
    `text: ${full}${other}${full}完了。`,
  ])
})

const wide = [...'校园简报'].map((one, index) => line(one, { x: 60 + index * 90, y: 60, size: 30 })).join('')

const secondOf = async (header: string) => {
  const first = wide + line('总第31期', { x: 60, y: 90, size: 10 }) + line(full, { y: 120 })
  const second = line(header, { y: 40, size: 10 }) + line(full, { y: 90 }) + line('完了。', { y: 110 })
  return (await blocksIn({ pages: [first, second] })).join('\n')
}

test.each(['校园简报 2024年5月号', '第31期 校园简报'])(
  '%s on the second page alone says the name that the first has in wide letters',
  async (header) => {
    expect(await secondOf(header)).not.toContain(header)
  },
)

test.each(['校园简报在2024年5月号换了刊名', '校园 2024年5月号'])(
  '%s on the second page says something else',
  async (header) => {
    expect(await secondOf(header)).toContain(header)
  },
)

test('a name with an apostrophe is said again as any other', async () => {
  const first =
    line('Millers’ News', { y: 60, size: 30 }) +
    line('总第31期', { y: 90, size: 10 }) +
    line(full, { y: 120 })
  const header = 'Millers’ News 2024年5月号'
  const second = line(header, { y: 40, size: 10 }) + line(full, { y: 90 }) + line('完了。', { y: 110 })
  const blocks = await blocksIn({ pages: [first, second] })
  expect(blocks.filter((block) => block.includes('Millers'))).toHaveLength(1)
})

test('such a header of two scripts, which has a row for each, is none either', async () => {
  const parts = (y: number, size: number) =>
    line('译路', { y, size }) + line('Letter', { x: 60 + size * 3, y, size })
  const first = parts(60, 30) + line('2026年秋季号（总第27期）', { y: 90 }) + line(full, { y: 120 })
  const second = (size: number) =>
    parts(40, size) + line('2026年秋季号', { x: 400, y: 40, size }) + line('完了。', { y: 90 })
  expect((await blocksIn({ pages: [first, second(9)] })).join('\n').match(/秋季号/g)).toHaveLength(1)
  expect((await blocksIn({ pages: [first, second(14)] })).join('\n').match(/秋季号/g)).toHaveLength(2)
})
