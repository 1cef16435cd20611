import { safeFromMarkdown } from '@cec-bulletin/markdown'
import type { Problem } from '@cec-bulletin/schema'
import { describe, expect, test } from 'vitest'
import { applyFix } from './apply-fix.ts'

const fields = 'title: 简报\ndate: 2024\nlang: zh-CN\n'
const body = '\n## 栏目\n\n### 文章\n\n正文\n'

const problemsOf = (text: string): Problem[] => {
  const result = safeFromMarkdown(text)
  return result.ok ? [] : result.problems
}

test.each([
  ['blank lines above', `\n\n  \n---\n${fields}---\n${body}`],
  ['a byte order mark', `\ufeff---\n${fields}---\n${body}`],
  ['a byte order mark and blank lines', `\ufeff\n\n---\n${fields}---\n${body}`],
  ['spaces beside the hyphens', ` ---  \n${fields}--- \n${body}`],
  ['a remark', `---\n# 信息\n## 更多\n${fields}---\n${body}`],
  ['blank lines within', `---\n\n${fields}\n\n---\n${body}`],
  ['a break in the text', `---\n${fields}---\n${body}\n---\n\n正文\n`],
])('is read as it is: %s', (_, text) => {
  expect(problemsOf(text)).toEqual([])
})

describe('lines that are not three hyphens', () => {
  test.each([
    '———',
    '－－－',
    '—-',
    '--',
    '----',
    '***',
    '+++',
    '–––',
    '- - -',
    '___',
    '```yaml',
    '===',
    '---yaml',
  ])('%s above', (stroke) => {
    const text = `${stroke}\n${fields}---\n${body}`
    const [problem, ...others] = problemsOf(text)
    expect(others).toEqual([])
    expect(problem).toMatchObject({ code: 'front-matter-fence', line: 1, endColumn: stroke.length + 1 })
    expect(problem?.message.zh).toContain(stroke)
    expect(problemsOf(applyFix(text, problem))).toEqual([])
  })

  test.each(['———', '－－－', '—-', '--', '----', '***', '+++', '...', '___', '```', '==='])(
    '%s below',
    (stroke) => {
      const text = `---\n${fields}${stroke}\n${body}\n---\n\n正文\n`
      const [problem, ...others] = problemsOf(text)
      expect(others).toEqual([])
      expect(problem).toMatchObject({ code: 'front-matter-fence', line: 5 })
      expect(problemsOf(applyFix(text, problem))).toEqual([])
    },
  )
})

describe('lines that are missing', () => {
  test.each([
    ['the one below', `---\n${fields}${body}`, '请在 `lang: zh-CN` 的下面加一行 `---`', 4],
    ['the one below, and text right behind', `---\n${fields}\n正文\n${body}`, '`lang: zh-CN`', 4],
    ['the one below, and a break further on', `---\n${fields}${body}\n---\n\n正文\n`, '`lang: zh-CN`', 4],
    ['the one above', `${fields}---\n${body}`, '`title: 简报` 的上面缺少一行 `---`', 1],
    ['the one above, behind blank lines', `\ufeff\n\n${fields}---\n${body}`, '`title: 简报`', 3],
    ['both', `${fields}${body}`, '各加一行 `---`', 1],
    ['both, in Chinese lines', `\r\n${fields.replaceAll('\n', '\r\n')}${body}`, '各加一行 `---`', 2],
  ])('%s', (_, text, words, line) => {
    const [problem, ...others] = problemsOf(text).filter(({ code }) => code !== 'before-first-section')
    expect(others).toEqual([])
    expect(problem).toMatchObject({ code: 'front-matter-fence', line })
    expect(problem?.message.zh).toContain(words)
    expect(problemsOf(applyFix(text, problem)).filter(({ code }) => code !== 'before-first-section')).toEqual(
      [],
    )
  })

  test('all of it', () => {
    expect(problemsOf(body)).toMatchObject([{ code: 'front-matter-absent', line: 1 }])
    expect(problemsOf(`---\n${body}\n---\n\n正文\n`)[0]).toMatchObject({ code: 'front-matter-absent' })
    expect(problemsOf(`***\n${body}`).map(({ code }) => code)).toEqual([
      'front-matter-absent',
      'before-first-section',
    ])
  })
})

test('each slip is told, of the lines and within them', () => {
  const text = `———\ntitle：简报\ndate: 2024年\nlang: zh-CN\n${body}\n<x>\n`
  expect(problemsOf(text).map(({ code, line }) => [code, line])).toEqual([
    ['front-matter-fence', 1],
    ['front-matter', 2],
    ['bad-date', 3],
    ['front-matter-fence', 4],
    ['raw-html', 12],
  ])
})
