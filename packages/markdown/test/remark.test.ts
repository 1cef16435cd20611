import { everything, fixtures } from '@cec-bulletin/fixtures'
import { toMarkdown, toMdast } from '@cec-bulletin/markdown'
import { remarkFromIssue, remarkToIssue, toMarkdownThrough } from '@cec-bulletin/markdown/remark'
import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import { type PluggableList, type Processor, unified } from 'unified'
import { describe, expect, test } from 'vitest'

const reading = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkToIssue)

const issue = everything()

describe('remarkToIssue', () => {
  test('puts the issue on the file', async () => {
    const file = await reading().use(remarkStringify).process(toMarkdown(issue))
    expect(file.messages.filter(({ fatal }) => fatal)).toEqual([])
    expect(file.data.issue).toStrictEqual(issue)
  })

  test('makes a message of what an issue cannot hold, and no issue', async () => {
    const file = await reading()
      .use(remarkStringify)
      .process('---\ntitle: x\ndate: 2024\nlang: en\n---\n\n## A\n\n<b>x</b>\n')
    expect(file.data.issue).toBeUndefined()
    expect(
      file.messages.map(({ ruleId, source, fatal, line, column }) => ({
        ruleId,
        source,
        fatal,
        line,
        column,
      })),
    ).toEqual([{ ruleId: 'raw-html', source: 'cec-bulletin', fatal: true, line: 9, column: 1 }])
    expect(file.messages[0]).toMatchObject({
      note: '简报中不能有 HTML，请写 `**x**`。',
      actual: '<b>x</b>',
      expected: ['**x**'],
    })
  })

  test('makes a warning of what looks like a slip', async () => {
    const file = await reading()
      .use(remarkStringify)
      .process('---\ntitle: 简报\ndate: 2024\nlang: zh-CN\n---\n\n## 栏目\n\n每周,公布\n')
    expect(file.data.issue).toBeDefined()
    expect(file.messages).toMatchObject([
      {
        ruleId: 'half-width-punctuation',
        source: 'cec-bulletin',
        fatal: false,
        place: { start: { line: 9, column: 3 }, end: { line: 9, column: 4 } },
        actual: ',',
        expected: ['，'],
      },
    ])
  })
})

describe('remarkFromIssue', () => {
  test('puts the tree of the issue in the place of the file’s own', async () => {
    const file = await reading().use(remarkFromIssue).use(remarkStringify).process(toMarkdown(issue))
    expect(String(file)).toMatch(/^# 绿色采购简报/)
    expect(String(file)).toContain('编辑：')
  })

  test('says what is missing', async () => {
    const processor = unified().use(remarkParse).use(remarkFromIssue).use(remarkStringify)
    await expect(processor.process('')).rejects.toThrow('`file.data.issue`')
  })
})

test('toMarkdownThrough: plugins change what is written', async () => {
  const shout = () => (tree: Root) => {
    const [title] = tree.children
    if (title?.type === 'heading') title.children = [{ type: 'text', value: '改' }]
  }
  expect(await toMarkdownThrough(issue, { plugins: [shout] })).toMatch(/^# 改\n/)
})

test.each<[string, PluggableList]>([
  ['no plugins', []],
  ['settings', [withData('settings', { bullet: '+', emphasis: '_' })]],
  ['a node of its own', [withData('toMarkdownExtensions', [{ handlers: { strong: () => '强' } }])]],
  ['GFM once more', [remarkGfm]],
])('toMarkdownThrough writes what remark writes, with %s', async (_, plugins) => {
  const remark = unified().use(plugins).use(remarkGfm).use(remarkStringify)
  for (const { issue } of fixtures()) {
    const tree = (await remark.run(toMdast(issue))) as Root
    expect(await toMarkdownThrough(issue, { plugins })).toBe(remark.stringify(tree))
  }
})

function withData(name: string, value: unknown) {
  return function (this: Processor) {
    this.data({ [name]: value })
  }
}
