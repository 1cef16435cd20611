import { parseIssue } from '@cec-bulletin/schema'
import { expect, test } from 'vitest'
import { factsOf } from '../../evaluation/facts-of.ts'
import { infer } from '../../src/index.ts'
import { readPdf } from '../../src/pdf.ts'
import { leadsToAddress } from '../../src/readers/pdf/layout/course/leads-to-address.ts'
import { line, pdfOf } from './pdf-of.ts'

/** A document with a head and a foot in small letters. */
async function draftOf({
  head = [],
  foot = [],
  size = 9,
}: {
  head?: string[]
  foot?: string[]
  size?: number
}) {
  const small = (words: readonly string[], y: number) =>
    words.map((one, index) => line(one, { y: y + index * 14, size })).join('')
  const page =
    line('梧桐树下', { size: 40 }) +
    small(head, 90) +
    line('母校近事', { y: 180, size: 18, bold: true }) +
    line('老钟楼重新报时', { y: 210, size: 14, bold: true }) +
    line('停了二十六年的老钟楼，今天正午敲响了十二下。', { y: 235 }) +
    small(foot, 300)
  return infer(await readPdf(pdfOf({ pages: [page] }))).draft
}

const named = ['主办：云州第二中学校友会', '邮箱：wutong@example.cn']

test.each([
  [['第19期 2026年5月', '云州第二中学校友会'], '云州第二中学校友会'],
  [['第19期 2026年5月', '云州市水务局'], '云州市水务局'],
])('an organisation below the title of the issue: %j', async (head, publisher) => {
  const draft = await draftOf({ head })
  expect(draft).toMatchObject({ imprint: { publisher } })
  expect(draft.summary).toBeUndefined()
})

test('an organisation at the head that the imprint names again is said once', async () => {
  const { imprint } = await draftOf({ head: ['第19期 2026年5月', '云州第二中学校友会'], foot: named })
  expect(imprint).toEqual({ publisher: '云州第二中学校友会', editors: [], email: 'wutong@example.cn' })
})

test('a sentence at the head is what the issue is about', async () => {
  const { summary } = await draftOf({ head: ['第19期 2026年5月', '校友说说老钟楼和食堂'] })
  expect(summary).toBe('校友说说老钟楼和食堂')
})

test.each(['云中校友会月刊 · News of Oakley', 'News of Oakley | 云中校友会月刊'])(
  '%s says in two languages of what series it is',
  async (line) => {
    const { series, summary } = await draftOf({ head: [line, '第19期 2026年5月'] })
    expect(series?.replace(/ /gu, '')).toBe(line.replace(/ /gu, ''))
    expect(summary).toBeUndefined()
  },
)

test('beside the name of a series something else may stand', async () => {
  const { series } = await draftOf({ head: ['云中校友会月刊 · 写给校友', '第19期 2026年5月'] })
  expect(series).toBeUndefined()
})

test.each(['云州第二中学馆讯', '云州第二中学校友通讯'])(
  '%s beside the number is a series',
  async (series) => {
    expect(await draftOf({ head: [`${series}　第19期　2026年5月`] })).toMatchObject({ series })
  },
)

test('a sentence above the names in small letters that says of what it is is a statement', async () => {
  const foot = ['梧桐树下由校友和老师一起写成。', ...named]
  expect(await draftOf({ foot })).toMatchObject({
    imprint: { statement: [{ value: '梧桐树下由校友和老师一起写成。' }] },
  })
})

test.each([
  ['in the letters of the text', { size: 12 }, '梧桐树下由校友和老师一起写成。'],
  ['that says nothing of the issue', { size: 9 }, '钟楼每月开放一次。'],
])('a sentence above the names %s is of the article', async (_, { size }, sentence) => {
  const { imprint } = await draftOf({ foot: [sentence, ...named], size })
  expect(imprint).toEqual({ publisher: '云州第二中学校友会', editors: [], email: 'wutong@example.cn' })
})

test.each([
  ['Songtao Bilingual Weekly', { series: 'Songtao Bilingual Weekly' }],
  ['写给每一位校友', { summary: '写给每一位校友' }],
])('%s in larger letters between the title and the number is of the head', async (words, expected) => {
  const page =
    line('梧桐树下', { size: 40 }) +
    line(words, { y: 90, size: 16, bold: true }) +
    line('第19期 2026年5月', { y: 110, size: 9 }) +
    line('母校近事', { y: 180, size: 18, bold: true }) +
    line('老钟楼重新报时', { y: 210, size: 14, bold: true }) +
    line('停了二十六年的老钟楼，今天正午敲响了十二下。', { y: 235 })
  const { draft } = infer(await readPdf(pdfOf({ pages: [page] })))
  expect(draft).toMatchObject({ title: '梧桐树下', number: '第19期', date: '2026-05', ...expected })
  expect(draft.sections.map(({ title }) => title)).toEqual(['母校近事'])
})

test('an English imprint may be made of sentences', async () => {
  const page =
    line('The Post', { size: 40 }) +
    line('Issue 58, 14 March 2026', { y: 90, size: 9 }) +
    line('Letters', { y: 150, size: 18, bold: true }) +
    line('On slugs', { y: 180, size: 14, bold: true }) +
    line('She is right about the torch.', { y: 205 }) +
    line('The Post appears four times a year. Published by Hollow Lane Society.', { y: 260, size: 8 }) +
    line('Edited by Wilf Ransome and Joan Ashby. Letters: post@e.example', { y: 272, size: 8 })
  const { draft } = infer(await readPdf(pdfOf({ pages: [page] })))
  expect(
    JSON.stringify(draft.imprint?.statement)
      .match(/"value":"[^"]+/gu)
      ?.at(-1),
  ).toBe('"value":"year.')
  expect(draft.imprint).toMatchObject({
    publisher: 'Hollow Lane Society',
    editors: [{ name: 'Wilf Ransome' }, { name: 'Joan Ashby' }],
    email: 'post@e.example',
  })
})

test.each([
  [
    '主办：云州二中校友会　　编辑：苏亭、黎素　　邮箱：wutong@example.cn',
    '开放时间：周二至周日9:00至17:00，周一闭馆。',
  ],
  [
    'Published by Hollow Lane Society. Editor: Ann Lee. Email: wutong@example.cn',
    'Items for the January issue should reach the editor by 12 December. We print letters from members, and we may shorten them.',
  ],
])('a sentence below one line of several names is a statement: %s', async (names, sentence) => {
  const draft = await draftOf({ foot: [names, '', sentence], size: 4 })
  const { blocks } = factsOf(parseIssue({ ...draft, date: '2026' }))
  expect(blocks).toEqual(expect.arrayContaining([`statement: ${sentence}`, 'email: wutong@example.cn']))
})

test('a sentence below one name alone is text', async () => {
  const { imprint } = await draftOf({ foot: ['编辑：苏亭', '', '钟楼每月开放一次，周一闭馆。'] })
  expect(imprint).toBeUndefined()
})

const headed = (second: string, size: number) =>
  line('梧桐树下', { size: 40 }) +
  line('总第19期', { x: 440, size: 12 }) +
  line(second, { y: 90, size }) +
  line('2026年5月8日出版', { x: 400, y: 90, size }) +
  line('母校近事', { y: 180, size: 18, bold: true }) +
  line('老钟楼重新报时', { y: 210, size: 14, bold: true }) +
  line('停了二十六年的老钟楼，今天正午敲响了十二下。', { y: 235 })

test('what stands at the right of a name and of the line below it makes no table of the head', async () => {
  const { draft } = infer(await readPdf(pdfOf({ pages: [headed('云州市图书馆季刊', 12)] })))
  expect(draft).toMatchObject({
    title: '梧桐树下',
    series: '云州市图书馆季刊',
    number: '总第19期',
    date: '2026-05-08',
  })
})

const mastheadOf = async (below: string, size: number) => {
  const page =
    line('梧桐树下', { size: 40, bold: true }) +
    line(below, { y: 95, size, bold: true }) +
    line('第19期 2026年5月', { y: 120, size: 9 }) +
    line('母校近事', { y: 180, size: 18, bold: true }) +
    line('老钟楼重新报时', { y: 210, size: 14, bold: true }) +
    line('停了二十六年的老钟楼，今天正午敲响了十二下。', { y: 235 })
  return infer(await readPdf(pdfOf({ pages: [page] }))).draft
}

test('a title in large letters may go on in another language', async () => {
  const { title, summary } = await mastheadOf('The Plane Tree', 28)
  expect(title?.replace(/\s/gu, '')).toBe('梧桐树下ThePlaneTree')
  expect(summary).toBeUndefined()
})

test.each([
  ['The Plane Tree', 20],
  ['听老校友说钟', 28],
  ['Plane Tree Weekly', 28],
])('%s in %i points below the title is no other half of it', async (below, size) => {
  expect((await mastheadOf(below, size)).title).toBe('梧桐树下')
})

test.each([
  ['和顺号提供资料', 9, [{ title: '《县报》' }, { title: '和顺号提供资料' }]],
  ['和顺号提供资料', 12, [{ title: '《县报》' }]],
  ['和顺号今年不涨价', 9, [{ title: '《县报》' }]],
])('%s in %i points below a source', async (below, size, sources) => {
  const page =
    line('梧桐树下', { size: 40, bold: true }) +
    line('第19期 2026年5月', { y: 120, size: 9 }) +
    line('母校近事', { y: 180, size: 18, bold: true }) +
    line('老钟楼重新报时', { y: 210, size: 14, bold: true }) +
    line('停了二十六年的老钟楼，今天正午敲响了十二下。', { y: 235 }) +
    line('来源：《县报》', { y: 260, size: 9 }) +
    line(below, { y: 275, size })
  const { draft } = infer(await readPdf(pdfOf({ pages: [page] })))
  expect(draft.sections[0]?.articles?.[0]?.sources).toEqual(sources)
})

test.each([
  ['临沅水文学会', '工作简报', { title: '临沅水文学会工作简报' }],
  ['临沅水文学会', '水文通讯', { title: '水文通讯', series: '临沅水文学会' }],
])('whose a bulletin is, %s, above its name, %s', async (owner, name, expected) => {
  const page =
    line(owner, { y: 30, size: 22, bold: true }) +
    line(name, { y: 70, size: 40, bold: true }) +
    line('第6期　2025年7月8日', { y: 120 }) +
    line('学会动态', { y: 180, size: 18, bold: true }) +
    line('理事会召开', { y: 210, size: 14, bold: true }) +
    line('三十一位理事到会，审议通过了新会员入会的名单。', { y: 235 }) +
    line('青年论坛征文揭晓', { y: 270, size: 14, bold: true }) +
    line('论坛共收到征文五十八篇，评出一等奖两篇，二等奖五篇。', { y: 295 })
  expect(infer(await readPdf(pdfOf({ pages: [page] }))).draft).toMatchObject(expected)
})

test('editors may go on in another line, and the last line needs no label', async () => {
  const foot = ['主办：云州第二中学校友会', '编辑：苏亭 蓝溪', '麻秋水 司徒敏', '电话：0592-5550471']
  const { imprint, sections } = await draftOf({
    foot: [...foot, '邮箱：wutong@example.cn', '双月刊，分发至班组'],
  })
  expect(imprint).toMatchObject({
    publisher: '云州第二中学校友会',
    editors: [{ name: '苏亭' }, { name: '蓝溪' }, { name: '麻秋水' }, { name: '司徒敏' }],
    email: 'wutong@example.cn',
  })
  expect(JSON.stringify(imprint?.statement)).toContain('双月刊')
  expect(JSON.stringify(sections)).not.toContain('麻秋水')
})

test.each([
  ['Edited by Hester Quill. Website:', 'https://weir.example.org. Telephone: 01632 960 371.', true],
  ['Edited by Hester Quill. E-mail:', 'weir@example.org; telephone 01632 960 371.', true],
  ['名单见下面的网址：', 'https://example.org/a，逾期不候。', true],
  ['Addresses:', 'https://weir.example.org', false],
])('whether the line %j leads to the address of %j', (words, after, expected) => {
  expect(leadsToAddress(words, after)).toBe(expected)
})

test('in a line that is spread out, wide gaps part its fields', async () => {
  const spread = (words: string, x: number) =>
    [...words].map((one, index) => line(one, { x: x + index * 10, y: 300, size: 8 })).join('')
  const fields = spread('主办：云州校友会', 60) + spread('编辑：苏亭', 175) + spread('会所：南窗路', 260)
  const page =
    line('梧桐树下', { size: 40 }) +
    line('母校近事', { y: 180, size: 18, bold: true }) +
    line('老钟楼重新报时', { y: 210, size: 14, bold: true }) +
    line('停了二十六年的老钟楼，今天正午敲响了十二下。', { y: 235 }) +
    fields
  const { imprint } = infer(await readPdf(pdfOf({ pages: [page] }))).draft
  expect(imprint).toMatchObject({ publisher: '云州校友会', editors: [{ name: '苏亭' }] })
})
