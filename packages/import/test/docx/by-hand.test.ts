import { type Issue, parseIssue } from '@cec-bulletin/schema'
import { expect, test } from 'vitest'
import { readDocx } from '../../src/docx.ts'
import { infer } from '../../src/index.ts'
import { docxOf, looking, p, wpsStyles } from './docx-of.ts'

const centred = '<w:jc w:val="center"/>'

const title = (words: string, size: number) =>
  looking(words, { paragraph: centred, run: `<w:b/><w:sz w:val="${size * 2}"/>` })

/** The body of a bulletin without one style: all its titles are only centred, bold and large. */
const body = [
  title('绿色校园简报', 26),
  looking('第18期（总第120期）  2024年5月20日', { paragraph: centred }),
  // The title of a section is smaller than those of its articles.
  title('食堂动态', 14),
  title('三所学校的一百天', 18),
  p('从三月起，三所学校每天称一次剩饭，每月公布一次结果，剩得最多的是青椒。'),
  p('摘自：《百日小结》、城东小学校刊'),
  title('节水小组来信', 18),
  p('我们在操场边装了三个雨水桶，浇花用水都从那里来。'),
  title('来信选登', 14),
  title('一封短信', 18),
  p('谢谢各位编辑，我很喜欢这份简报，希望多登一些做法。'),
  p('一粒米也有来历；'),
  p('——林一禾'),
  p('本期简报内容来源于三所学校的公开信息，由联合小组编制。'),
  p('编辑：林一禾、周小满　　电子邮箱：lin@example.org'),
]

const paragraph = (value: string) => ({ type: 'paragraph', children: [{ type: 'text', value }] })

const quote = {
  type: 'blockquote',
  children: [paragraph('一粒米也有来历；')],
  attribution: [{ type: 'text', value: '林一禾' }],
}

const letter = paragraph('谢谢各位编辑，我很喜欢这份简报，希望多登一些做法。')

const read = (paragraphs: string[], answers: Record<string, string> = {}) =>
  infer(readDocx(docxOf({ styles: wpsStyles, body: paragraphs.join('') })), { answers })

test('titles that are only centred and bold', () => {
  const { draft, problems } = read(body)
  expect(problems).toEqual([])
  expect(parseIssue(draft)).toEqual({
    schemaVersion: 1,
    title: '绿色校园简报',
    number: '第18期（总第120期）',
    date: '2024-05-20',
    lang: 'zh-CN',
    sections: [
      {
        title: '食堂动态',
        introduction: [],
        articles: [
          {
            title: '三所学校的一百天',
            body: [paragraph('从三月起，三所学校每天称一次剩饭，每月公布一次结果，剩得最多的是青椒。')],
            sources: [{ title: '《百日小结》' }, { title: '城东小学校刊' }],
            notes: [],
          },
          {
            title: '节水小组来信',
            body: [paragraph('我们在操场边装了三个雨水桶，浇花用水都从那里来。')],
            sources: [],
            notes: [],
          },
        ],
      },
      {
        title: '来信选登',
        introduction: [],
        articles: [{ title: '一封短信', body: [letter, quote], sources: [], notes: [] }],
      },
    ],
    imprint: {
      statement: [{ type: 'text', value: '本期简报内容来源于三所学校的公开信息，由联合小组编制。' }],
      editors: [{ name: '林一禾' }, { name: '周小满' }],
      email: 'lin@example.org',
    },
  } satisfies Omit<Issue, 'sections'> & { sections: unknown })
})

test('a hint has the same name in another run, and its answer holds', () => {
  const [hint] = read(body).hints
  expect(hint).toMatchObject({ rule: 'quote', text: '一粒米也有来历；', chosen: 'yes', confidence: 0.8 })
  const { draft, hints } = read([p('目录'), ...body], { [hint?.id ?? '']: 'no' })
  expect(hints.map(({ id, chosen, confidence }) => ({ id, chosen, confidence }))).toContainEqual({
    id: hint?.id,
    chosen: 'no',
    confidence: 1,
  })
  expect(JSON.stringify(draft)).not.toContain('blockquote')
})

const meal = p('食堂的窗口前排起了队，师傅说今天的米是新碾的，大家吃得很香。')

test('a quote with marks around it, set unlike the text with whom it is by, or a whole sentence is not asked about', () => {
  const said = (quote: string) => {
    const { draft, hints } = read([p('简报', '5'), p('要闻', '2'), p('食堂', '3'), meal, quote])
    return { isQuote: JSON.stringify(draft).includes('blockquote'), rules: hints.map(({ rule }) => rule) }
  }
  const kai = (words: string) => looking(words, { run: '<w:rFonts w:eastAsia="楷体"/>' })
  const sure = { isQuote: true, rules: expect.not.arrayContaining(['quote']) }
  expect(said(p('“一粒米也有来历。”') + p('——周师傅'))).toEqual(sure)
  expect(said(kai('一粒米也有来历。') + kai('——周师傅'))).toEqual(sure)
  const asked = { isQuote: true, rules: expect.arrayContaining(['quote']) }
  expect(said(p('一粒米也有来历。') + p('——周师傅'))).toEqual(sure)
  expect(said(kai('一粒米也有来历；') + p('——周师傅'))).toEqual(asked)
  expect(said(p(`${'我们一早就去排队。'.repeat(12)}`) + p('——周师傅'))).toEqual(asked)
  expect(said(p('“一粒米”也有“来历”') + p('——周师傅'))).toEqual(asked)
})

test('what the document does not say is asked for, and the problems say that the draft is no issue', () => {
  const { draft, hints, problems } = read([p('只有一段话，没有标题，也没有日期。')])
  expect(draft.title).toBeUndefined()
  expect(hints.map(({ rule }) => rule)).toEqual(['title', 'date'])
  expect(problems.map(({ place, code }) => `${place}: ${code}`)).toEqual(['title: missing', 'date: missing'])
})

test('titles of one look, told apart by their numbers, under a title of two lines', () => {
  const red = '<w:b/><w:color w:val="FF0000"/><w:sz w:val="72"/>'
  const bold = (words: string) => looking(words, { run: '<w:b/>' })
  const { draft, hints, problems } = read([
    looking('节能', { paragraph: centred, run: red }),
    looking('工作简报', { paragraph: centred, run: red }),
    looking('2024年第4期（总第56期）', { paragraph: centred }),
    p('城东学区办公室        2024年4月30日'),
    bold('一、要闻'),
    bold('1. 换灯'),
    p('四月，三所学校换下旧灯管一千二百支，每月可省电四千度。'),
    bold('2. 关灯'),
    p('值日生每节课后检查，离开教室先关投影。'),
    bold('二、数据'),
    bold('1. 三月用电'),
    p('三月用电三万度，比去年少一成。'),
    p('（来源：总务处）'),
  ])
  expect({ hints, problems }).toEqual({ hints: [], problems: [] })
  const { title, number, date, imprint, sections } = parseIssue(draft)
  expect({ title, number, date, imprint }).toEqual({
    title: '节能工作简报',
    number: '2024年第4期（总第56期）',
    date: '2024-04-30',
    imprint: { publisher: '城东学区办公室', editors: [] },
  })
  expect(sections.map((section) => [section.title, ...section.articles.map((one) => one.title)])).toEqual([
    ['一、要闻', '1. 换灯', '2. 关灯'],
    ['二、数据', '1. 三月用电'],
  ])
  expect(sections[1]?.articles[0]?.sources).toEqual([{ title: '总务处' }])
})

test('a second publisher stands in the statement, and a title in two lines of the style for titles is one', () => {
  const { draft, problems } = read([
    p('绿色校园', '5'),
    p('简报', '5'),
    p('第18期 2024年5月20日'),
    p('动态', '2'),
    p('称剩饭', '3'),
    p('每天一次。'),
    p('主办：甲校'),
    p('承办：乙校'),
  ])
  expect(problems).toEqual([])
  const { title, imprint } = parseIssue(draft)
  expect(title).toBe('绿色校园简报')
  expect(imprint).toEqual({
    publisher: '甲校',
    editors: [],
    statement: [{ type: 'text', value: '承办：乙校' }],
  })
})
