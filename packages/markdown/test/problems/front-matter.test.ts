import { safeFromMarkdown } from '@cec-bulletin/markdown'
import type { Problem } from '@cec-bulletin/schema'
import { describe, expect, test } from 'vitest'
import { applyFix } from './apply-fix.ts'

const body = '\n## 栏目\n\n### 文章\n\n正文\n'
const good = ['title: 简报', 'date: 2024', 'lang: zh-CN']

const problemsOf = (text: string): Problem[] => {
  const result = safeFromMarkdown(text)
  return result.ok ? [] : result.problems
}

const titleOf = (text: string) => {
  const result = safeFromMarkdown(text)
  return result.ok ? result.issue.title : undefined
}

const document = (...lines: string[]) => `---\n${lines.join('\n')}\n---\n${body}`

describe('a line that is plain though wrong: its mended form is named, and is the fix', () => {
  test.each([
    ['title：标题', 'title: 标题', '标题'],
    ['title:标题', 'title: 标题', '标题'],
    ['title:　标题', 'title: 标题', '标题'],
    ['title：  "标题"', 'title: "标题"', '标题'],
    ['title = 标题', 'title: 标题', '标题'],
    ['标题：简报', 'title: 简报', '简报'],
    ['标题: 简报', 'title: 简报', '简报'],
    ['Title: 简报', 'title: 简报', '简报'],
    ['titel: 简报', 'title: 简报', '简报'],
    ['title: "简报', 'title: "简报"', '简报'],
    ["title: '简报", 'title: "简报"', '简报'],
    ['title: "简报”', 'title: "简报"', '简报'],
    ['title: "双碳"与采购', `title: '"双碳"与采购'`, '"双碳"与采购'],
    ['title: “绿色: 采购”', 'title: "绿色: 采购"', '绿色: 采购'],
    ['title: ＂简报＂', 'title: "简报"', '简报'],
    ['title: 绿色采购: 学校', 'title: "绿色采购: 学校"', '绿色采购: 学校'],
    ['title: 简报:', 'title: "简报:"', '简报:'],
    ['title: [简报] 一', 'title: "[简报] 一"', '[简报] 一'],
    ['title: [简报', 'title: "[简报"', '[简报'],
    ['title: {简报}', 'title: "{简报}"', '{简报}'],
    ['title: @简报', 'title: "@简报"', '@简报'],
    ['title: `简报`', 'title: "`简报`"', '`简报`'],
    ['title: %简报', 'title: "%简报"', '%简报'],
    ['title: &简报', 'title: "&简报"', '&简报'],
    ['title: *简报*', 'title: "*简报*"', '*简报*'],
    ['title: !简报', 'title: "!简报"', '!简报'],
    ['title: - 简报', 'title: "- 简报"', '- 简报'],
    ['title: #12 期', 'title: "#12 期"', '#12 期'],
    ['title: 采购 #12 期', 'title: "采购 #12 期"', '采购 #12 期'],
    ['title: "C:\\d"', 'title: "C:\\\\d"', 'C:\\d'],
    ['\ttitle: 简报', 'title: 简报', '简报'],
  ])('%s', (line, mended, title) => {
    for (const [at, lines] of [
      [2, [line, 'date: 2024', 'lang: zh-CN']],
      [4, ['date: 2024', 'lang: zh-CN', line]],
    ] as const) {
      const text = document(...lines)
      const [problem, ...others] = problemsOf(text)
      expect(others).toEqual([])
      expect(problem).toMatchObject({ code: 'front-matter', line: at })
      expect(problem?.message.en).toContain(mended)
      expect(problem?.message.zh).toContain(mended)
      expect(titleOf(applyFix(text, problem))).toBe(title)
    }
  })

  test.each([
    ['日期：2024', 'date: 2024'],
    ['date: “2024”', 'date: 2024'],
    ['data: 2024', 'date: 2024'],
    ['  date: 2024', 'date: 2024'],
  ])('%s', (line, mended) => {
    const text = document('title: 简报', line, 'lang: zh-CN')
    const [problem, ...others] = problemsOf(text)
    expect(others).toEqual([])
    expect(problem?.message.zh).toContain(`\`${mended}\``)
    expect(problemsOf(applyFix(text, problem))).toEqual([])
  })
})

describe('the imprint', () => {
  const imprint = (...lines: string[]) => document(...good, 'imprint:', ...lines)

  test.each([
    ['a tab', ['\tpublisher: 甲'], '  publisher: 甲'],
    ['a wide space', ['　　publisher: 甲'], '  publisher: 甲'],
    ['nothing in front', ['publisher: 甲'], '  publisher: 甲'],
    ['one space more', ['  publisher: 甲', '   email: a@b.cn'], '  email: a@b.cn'],
    ['one space less', ['  publisher: 甲', ' email: a@b.cn'], '  email: a@b.cn'],
    ['a list without a space', ['  editors:', '    -甲'], '    - 甲'],
    ['a list with a dash', ['  editors:', '    – 甲'], '    - 甲'],
    ['a list at the edge', ['  editors:', '- 甲'], '    - 甲'],
    ['a colon in a list', ['  editors:', '    - name：甲'], '    - name: 甲'],
    [
      'an address that does not line up',
      ['  editors:', '    - name: 甲', '     email: a@b.cn'],
      '      email: a@b.cn',
    ],
    [
      'an address at its hyphen',
      ['  editors:', '    - name: 甲', '    email: a@b.cn'],
      '      email: a@b.cn',
    ],
    ['Chinese', ['  编制单位：甲'], '  publisher: 甲'],
    ['Chinese editors', ['  主编：', '    - 甲'], '  editors:'],
    ['a mark at the start', ['  statement: **欢迎转载**'], '  statement: "**欢迎转载**"'],
    ['a link at the start', ['  statement: [词](https://e.cn)'], '  statement: "[词](https://e.cn)"'],
  ])('%s', (_, lines, mended) => {
    const text = imprint(...lines)
    const [problem, ...others] = problemsOf(text)
    expect(others).toEqual([])
    expect(problem?.message.zh).toContain(`\`${mended.trim()}\``)
    expect(problem?.fix?.text).toBe(mended)
    expect(problemsOf(applyFix(text, problem))).toEqual([])
  })
})

describe('an imprint in few words', () => {
  const imprintOf = (...lines: string[]) => {
    const result = safeFromMarkdown(document(...good, ...lines))
    return result.ok ? result.issue.imprint : result.problems
  }

  test('a bare text is the statement', () => {
    expect(imprintOf('imprint: 某某编，**欢迎转载**')).toMatchObject({
      statement: [{ value: '某某编，' }, { type: 'strong' }],
      editors: [],
    })
  })

  test.each([
    ['林一禾、周小满', ['林一禾', '周小满']],
    ['林一禾', ['林一禾']],
    ['林一禾，周小满', ['林一禾', '周小满']],
    ['林一禾, 周小满', ['林一禾', '周小满']],
    ['Mary Jones, John Smith', ['Mary Jones', 'John Smith']],
    ['Li; Smith, ', undefined],
    ['Smith, John', undefined],
  ])('editors: %s', (editors, names) => {
    expect(imprintOf('imprint:', `  editors: ${editors}`)).toMatchObject(
      names
        ? { editors: names.map((name) => ({ name })) }
        : [{ code: 'front-matter-editors', line: 6, column: 12 }],
    )
  })

  test('one editor needs no list', () => {
    expect(imprintOf('imprint:', '  editors:', '    name: 甲', '    email: a@b.cn')).toMatchObject({
      editors: [{ name: '甲', email: 'a@b.cn' }],
    })
  })

  test.each([
    ['publisher: 甲', 'imprint:\n  publisher: 甲'],
    ['主编：甲', 'imprint:\n  editors: 甲'],
  ])('%s where it does not belong', (line, mended) => {
    const text = document(line, ...good)
    const [problem, ...others] = problemsOf(text)
    expect(others).toEqual([])
    expect(problem?.fix?.text).toBe(mended)
    expect(problemsOf(applyFix(text, problem))).toEqual([])
  })
})

test('what is said twice is told once', () => {
  expect(problemsOf(document(...good, 'title: 又一'))).toMatchObject([
    { code: 'front-matter', line: 5, column: 1, message: { zh: '`title` 写了两次，请删去其中一行。' } },
  ])
})

test.each([
  ['summary: >-', '  一', '  title：二'],
  ['summary: "一', '  二"'],
  ['summary: 一', '  二：三'],
  ['imprint: { publisher: 甲 }'],
  ['imprint:', '  editors: [甲, 乙]'],
  ['imprint:', '  editors:', '  - 甲', '  - { name: 乙, email: b@c.cn }'],
  [
    'imprint:',
    '    publisher: 甲',
    '    editors:',
    '    -   name: 甲',
    '        email: a@b.cn',
    '    email: c@b.cn',
  ],
  ['"summary" :   一   # 注'],
  ['summary: “绿色”采购'],
  ['summary: “绿色采购”'],
  ['number: 12', 'url: https://e.cn/a#b'],
])('is right: %j', (...lines) => {
  expect(problemsOf(document(...good, ...lines))).toEqual([])
})

test.each([
  ['no line of YAML', ['简报一期'], 5],
  ['a line that goes on at the edge', ['summary: 一', '二三'], 6],
  ['a bracket that is left open', ['imprint: { publisher: 甲'], 5],
])('of %s no parser speaks', (_, lines, line) => {
  const problems = problemsOf(document(...good, ...lines))
  expect(problems).toMatchObject([{ code: 'front-matter', line }])
  expect(problems[0]?.message.zh).not.toMatch(/[a-z]{3,} [a-z]{2,}/)
})

test('a place ends behind its beginning, also where a lone carriage return was mended away', () => {
  const problems = problemsOf(
    document(...good, 'imprint:', '  editors:', '    - name: 甲', '      email: \rmail: a@b.cn'),
  )
  for (const { line = 0, column = 0, endLine = 0, endColumn = 0 } of problems)
    expect(endLine > line || endColumn >= column).toBe(true)
  expect(problems).toHaveLength(2)
})
