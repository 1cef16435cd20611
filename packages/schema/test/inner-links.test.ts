import { expect, test } from 'vitest'
import { type Issue, mapLinks, parseIssue, safeParseIssue } from '../src/index.ts'
import { anchorsOf } from '../src/model.ts'

const link = (url: string) => ({ type: 'link', url, children: '上文' })
const leadingTo = (...urls: string[]) => ({
  schemaVersion: 1,
  title: '题',
  date: '2024',
  lang: 'zh-CN',
  sections: [
    {
      title: '食品',
      introduction: [{ type: 'paragraph', children: ['文', ...urls.map(link)] }],
    },
    {
      title: '食品',
      articles: [{ title: 'Q&A：2024 年' }, { id: 'x.y_z', title: '别的' }, {}, { title: '！' }],
    },
  ],
})

const urlsOf = (issue: Issue) =>
  issue.sections[0]?.introduction.flatMap((block) =>
    block.type === 'paragraph' ? block.children.flatMap((node) => ('url' in node ? [node.url] : [])) : [],
  )

const problemsOf = (input: unknown) => {
  const result = safeParseIssue(input)
  return result.ok ? [] : result.problems
}

test('a link leads to any section and any article that has an anchor', () => {
  const issue = parseIssue(leadingTo())
  const anchors = [...anchorsOf(issue).values()].toSorted()
  expect(anchors).toEqual(['article', 'q-a-2024-年', 'x.y_z', '食品', '食品-2'].toSorted())
  const urls = anchors.map((anchor) => `#${anchor}`)
  expect(urlsOf(parseIssue(leadingTo(...urls)))).toEqual(urls)
})

test('an anchor that a browser wrote in percents is the same anchor', () => {
  expect(urlsOf(parseIssue(leadingTo(' #%E9%A3%9F%E5%93%81 ')))).toEqual(['#食品'])
})

test('so does a picture', () => {
  const leading = (link: string) => ({
    ...leadingTo(),
    sections: [{ title: '食品', introduction: [{ type: 'image', url: 'a.png', alt: '', link }] }],
  })
  expect(parseIssue(leading('#%E9%A3%9F%E5%93%81')).sections[0]?.introduction).toMatchObject([
    { link: '#食品' },
  ])
  expect(problemsOf(leading('#食'))).toMatchObject([
    { code: 'unknown-anchor', path: ['sections', 0, 'introduction', 0, 'link'] },
  ])
})

test('no address is asked for where a link leads within the issue', () => {
  const asked: string[] = []
  const issue = mapLinks(parseIssue(leadingTo('#食品', 'https://e.cn/#食品')), ({ url }) => {
    asked.push(url)
    return url
  })
  expect(asked).toEqual(['https://e.cn/#食品'])
  expect(urlsOf(issue)).toEqual(['#食品', 'https://e.cn/#食品'])
})

test.each([
  ['#食', '#食品'],
  ['#-食品', '#食品'],
  ['#Q-A--2024-年', '#q-a-2024-年'],
  ['#食品-3', '#食品-2'],
  ['#别处', undefined],
])('%s leads nowhere', (url, near) => {
  const [problem, ...others] = problemsOf(leadingTo('#食品', url))
  expect(others).toEqual([])
  expect(problem).toMatchObject({
    code: 'unknown-anchor',
    path: ['sections', 0, 'introduction', 0, 'children', 2, 'url'],
    received: JSON.stringify(url),
  })
  expect(problem?.nearest).toBe(near)
})

test.each([
  '#',
  '##',
  '#a b',
  '#"',
  '#<b>',
  '#%',
  '#%FF',
  '#%22',
  '#\u202e',
  '#javascript:a',
  `#${'长'.repeat(300)}`,
])('%s can be no anchor', (url) => {
  expect(problemsOf(leadingTo(url)).map(({ code }) => code)).toEqual(['bad-address'])
})

test('an anchor stands in links only', () => {
  const input = { ...leadingTo(), url: '#食品', imprint: { site: '#食品' } }
  expect(problemsOf(input).map(({ code }) => code)).toEqual(['bad-web-address', 'bad-web-address'])
})

test('many links that lead nowhere among many anchors take no long', () => {
  const sections = Array.from({ length: 5_000 }, (_, index) => ({ title: `栏目${index}` }))
  const lost = Array.from({ length: 200 }, (_, index) => ({
    type: 'paragraph',
    children: Array.from({ length: 50 }, () => link(`#没有${index}`)),
  }))
  const input = { ...leadingTo(), sections: [...sections, { title: '末', introduction: lost }] }
  const problems = problemsOf(input)
  expect(problems.at(-1)?.code).toBe('more')
})
