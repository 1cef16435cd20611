import { parseIssue, safeParseIssue } from '@cec-bulletin/schema'
import { suspect } from '@cec-bulletin/schema/warnings'
import { describe, expect, test } from 'vitest'

const issueWith = (...body: object[] | string[]) => ({
  schemaVersion: 1 as const,
  title: '简报',
  date: '2024',
  lang: 'zh-CN',
  sections: [{ title: '栏目', articles: [{ title: '文章', body }] }],
})

const found = (...body: string[]) =>
  suspect(issueWith(...body) as never).map(({ code, received }) => `${code} ${received}`)

describe('texts', () => {
  test.each([
    ['每周,公布一次', ['half-width-punctuation ","']],
    ['采购(含试点)工作', ['half-width-punctuation "(含试点)"']],
    ['• 甲', ['typed-list "• 甲"']],
    ['1、甲', []],
    ['２０２３年', ['full-width-letters "２０２３"']],
    ['完了。。', ['doubled-punctuation "。。"']],
    ['　　正文', ['typed-indent "　　"']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })
  test('neighbours', () => {
    expect(found('1、甲', '2、乙')).toEqual(['typed-list "1、甲"'])
    expect(safeParseIssue(issueWith('1、甲', '2、乙')).ok).toBe(true)
  })
})

test('`parseIssue` looks for slips where somebody hears of them', () => {
  const heard: string[] = []
  const options = { suspect, onWarning: ({ code }: { code: string }) => heard.push(code) }
  parseIssue(issueWith('完了。。'), options)
  expect(heard).toEqual(['doubled-punctuation'])
  const unheard = () => expect.unreachable()
  parseIssue(issueWith('完了。。'), { suspect: unheard })
})

test.each([
  ['en', '食堂简报', ['要闻'], ['other-language']],
  ['en', '食堂简报', ['News of the week'], []],
  ['en', '食堂', ['要闻'], []],
  ['ja', '食堂简报', ['要闻'], []],
  ['zh-CN', '食堂简报', ['要闻'], []],
])('%s over the titles %s, %j', (lang, title, titles, codes) => {
  const sections = titles.map((title) => ({ title, introduction: ['…'] }))
  const warnings = suspect({ schemaVersion: 1, title, date: '2024', lang, sections })
  expect(warnings.map(({ code }) => code)).toEqual(codes)
})
