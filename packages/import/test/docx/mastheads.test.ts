import { expect, test } from 'vitest'
import { readDocx } from '../../src/docx.ts'
import { infer } from '../../src/index.ts'
import { docxOf, looking, p, wpsStyles } from './docx-of.ts'

const centred = '<w:jc w:val="center"/>'

const sized = (words: string, size: number, more = '') =>
  looking(words, { paragraph: centred, run: `<w:sz w:val="${size * 2}"/>${more}` })

const tabbed = (words: string) =>
  looking(words, { run: '<w:sz w:val="28"/>' }).replaceAll('\t', '</w:t><w:tab/><w:t>')

const name = (words: string) => sized(words, 34, '<w:b/>')

const section = (words: string) => looking(words, { run: '<w:b/><w:sz w:val="30"/>' })

const article = (words: string) => sized(words, 14, '<w:b/>')

const text = [
  section('一、要闻'),
  article('换新喷头'),
  p('喷头换了三百只，水也省了。'),
  article('修好水表'),
  p('水表修好了，读数也准了。'),
  section('二、通知'),
  article('周六停水'),
  p('周六停水两小时，请提前接好水。'),
]

const outline = [
  ['一、要闻', '换新喷头', '修好水表'],
  ['二、通知', '周六停水'],
]

function read(head: string[], body = text) {
  const { draft, hints } = infer(readDocx(docxOf({ styles: wpsStyles, body: [...head, ...body].join('') })))
  const { title, series, number, date, imprint } = draft
  const statement = [imprint?.statement ?? []]
    .flat()
    .flatMap((node) => (typeof node !== 'string' && 'value' in node ? [node.value] : []))
    .join('')
  const said = {
    title,
    series,
    number,
    date,
    publisher: imprint?.publisher,
    statement: statement || undefined,
  }
  return {
    said: Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)),
    sections: draft.sections.map((one) => [one.title, ...(one.articles ?? []).map((each) => each.title)]),
    hints: hints.map(({ rule }) => rule),
  }
}

const dated = { title: '节水简报', number: '第14期', date: '2026-06-18' }

test.each<[string, string[], Record<string, string>]>([
  [
    'a tab between publisher and date',
    [sized('第14期', 14), tabbed('清河街道办事处编\t2026年6月18日')],
    { publisher: '清河街道办事处' },
  ],
  ['no label', [tabbed('清河街道办事处\t第14期\t2026年6月18日　星期四')], { publisher: '清河街道办事处' }],
  [
    'a line each',
    [sized('第14期', 14), sized('清河街道办事处', 14), sized('2026年6月18日', 14)],
    { publisher: '清河街道办事处' },
  ],
  ['strokes', [sized('2026年6月18日 ｜ 第14期 ｜ 水务工会', 14)], { publisher: '水务工会' }],
  ['no gap', [sized('第14期', 14), sized('水务工会2026年6月18日', 14)], { publisher: '水务工会' }],
  [
    'whose it is',
    [sized('水务工会会刊', 14), sized('第14期    2026年6月18日    星期四', 10)],
    { series: '水务工会会刊' },
  ],
  ['the moon and the pages', [tabbed('2026年6月18日　星期四　农历五月初四\t第14期\t今日4版')], {}],
  [
    'who signed',
    [sized('第14期', 14), tabbed('水务局办公室编\t签发：王敏'), sized('二〇二六年六月十八日', 14)],
    { publisher: '水务局办公室', statement: '签发：王敏' },
  ],
  [
    'two who made it',
    [sized('第14期', 14), sized('2026年6月18日', 14), sized('水务局主管　水文站主办', 14)],
    { publisher: '水文站', statement: '水务局主管' },
  ],
  ['another era', [tabbed('2026年（令和8年）6月18日 木曜日\t第14期')], {}],
])('a masthead in letters larger than those of the text: %s', (_, lines, fields) => {
  expect(read([name('节水简报'), ...lines])).toEqual({
    said: { ...dated, ...fields },
    sections: outline,
    hints: [],
  })
})

test.each<[string, Record<string, string>]>([
  ['Issue 41   |   October 2026', { number: 'Issue 41', date: '2026-10' }],
  ['Vol. 12 No. 3　Thursday, June 18, 2026', { number: 'Vol. 12 No. 3', date: '2026-06-18' }],
  [
    'The Canal Trust　Issue 41　18 June 2026',
    { number: 'Issue 41', date: '2026-06-18', publisher: 'The Canal Trust' },
  ],
  ['June/July 2026', { date: '2026-06' }],
  ['2026年5—6月', { date: '2026-05' }],
  ['2026·06　总第37期', { date: '2026-06', number: '总第37期' }],
  ['2026年6月刊', { date: '2026-06' }],
  ['Summer 2026 • Issue 41', { number: 'Summer 2026 • Issue 41', date: '2026' }],
  [
    'Issue 112　Early Spring 2026　Free to members',
    { number: 'Issue 112　Early Spring 2026', date: '2026', statement: 'Free to members' },
  ],
  ['2026年3月号　Aoki Parents’ News', { date: '2026-03', series: 'Aoki Parents’ News' }],
  ['Volume 12, Number 3, Autumn 2026', { number: 'Volume 12, Number 3, Autumn 2026', date: '2026' }],
])('the line %s in large letters', (line, fields) => {
  const { said, sections } = read([name('节水简报'), sized(line, 14)])
  expect(said).toEqual({ title: '节水简报', ...fields })
  expect(sections).toEqual(outline)
})

test('what stands between the name and the number is no title of a section, and asked for where nobody can know', () => {
  const { said, sections, hints } = read([
    name('教工之家'),
    sized('让每一天都有温度', 14),
    sized('第37期', 14),
  ])
  expect(said).toEqual({ title: '教工之家', number: '第37期' })
  expect(sections).toEqual(outline)
  expect(hints).toContain('summary')
  const english = [sized('News from the Friends of the Mill', 14), sized('Issue 41 | June 2026', 14)]
  expect(read([name('The Lantern'), ...english]).said).toEqual({
    title: 'The Lantern',
    series: 'News from the Friends of the Mill',
    number: 'Issue 41',
    date: '2026-06',
  })
})

test('a title that holds a date stays a title, and the date below one is of its article', () => {
  const head = [name('节水简报'), sized('第14期　2026年6月18日', 14)]
  const body = [
    section('一、要闻'),
    article('2026年6月工作要点'),
    p('换喷头三百只，修水表四十只。'),
    article('2026年第三期读书会通知'),
    p('读书会周六在三楼，欢迎来听。'),
    section('二、通知'),
    article('周六停水'),
    p('2026年6月16日'),
    p('周六停水两小时，请提前接好水。'),
  ]
  expect(read(head, body).sections).toEqual([
    ['一、要闻', '2026年6月工作要点', '2026年第三期读书会通知'],
    ['二、通知', '周六停水'],
  ])
  const [first, second, ...rest] = text
  const undatedHead = read(
    [name('节水简报')],
    [first ?? '', second ?? '', p('2026年6月16日　水务局'), ...rest],
  )
  expect(undatedHead.sections).toEqual(outline)
})

test('a name that ends in the number of the issue, or goes over two lines, is its title', () => {
  expect(read([sized('节水简报　第14期', 34, '<w:b/>'), sized('2026年6月18日', 14)]).said).toEqual(dated)
  const lines = [name('清河街道'), name('节水简报'), sized('第14期', 14), sized('2026年6月18日', 14)]
  expect(read(lines).said).toEqual({ ...dated, title: '清河街道节水简报' })
})

test('a list of contents whose name is set with spaces is left out', () => {
  const entries = ['换新喷头\t1', '修好水表\t1', '周六停水\t2'].map((line) => p(line))
  const { sections } = read([name('节水简报'), sized('第14期', 14), article('本 期 目 录'), ...entries])
  expect(sections).toEqual(outline)
})

test('a date of which the number says the year is asked for', () => {
  expect(read([name('节水简报'), sized('2026年第9期', 14)])).toMatchObject({
    said: { number: '2026年第9期', date: '2026' },
    hints: ['date'],
  })
})

test('a title of several paragraphs is one, with spaces where its script sets them', () => {
  const bold = looking('of the North', { paragraph: '<w:pStyle w:val="5"/>', run: '<w:b/>' })
  expect(read([p('News', '5'), bold]).said.title).toBe('News of the North')
  expect(read([bold, p('', '5'), p('In Brief', '5')]).said.title).toBe('of the North In Brief')
  expect(read([p('节水', '5'), p('简报', '5')]).said.title).toBe('节水简报')
})
