import { fromMarkdown, safeFromMarkdown } from '@cec-bulletin/markdown'
import { type BlockInput, ProblemsError } from '@cec-bulletin/schema'
import { describe, expect, test } from 'vitest'
import { issueOf, onlyArticle } from './issue-of.ts'

const head = '---\ntitle: 简报\ndate: 2024\nlang: zh-CN\n---\n\n## 栏目\n\n### 文章\n\n'

const text = (value: string) => ({ type: 'text', value }) as const

const paragraph = (...children: (string | object)[]) => ({ type: 'paragraph', children }) as BlockInput

const bodyOf = (markdown: string) => onlyArticle(fromMarkdown(head + markdown)).body

describe('Markdown of other people', () => {
  test.each<[string, string, BlockInput[]]>([
    ['lines of Chinese text are joined', '一段\n文字', ['一段文字']],
    ['lines of other text get a space', 'one\ntwo', ['one two']],
    ['two spaces break a line', '一  \n二', [paragraph('一', { type: 'break' }, '二')]],
    [
      'underscores',
      '__粗__ _斜_',
      [paragraph({ type: 'strong', children: ['粗'] }, ' ', { type: 'emphasis', children: ['斜'] })],
    ],
    ['one tilde', '~旧~', [paragraph({ type: 'delete', children: ['旧'] })]],
    [
      'a link by reference',
      '见[词][a]\n\n[a]: https://e.cn/ "题"',
      [paragraph('见', { type: 'link', url: 'https://e.cn/', title: '题', children: ['词'] })],
    ],
    ['a bare address stays text', '见 https://e.cn/', ['见 https://e.cn/']],
    [
      'an attribution on the next line',
      '> 引文\n> ——某人',
      [{ type: 'blockquote', children: ['引文'], attribution: ['某人'] }],
    ],
    ['stars for bullets', '* 一\n* 二', [{ type: 'list', children: ['一', '二'] }]],
    ['a space behind the mark', '- ※ 一\n- ※ 二', [{ type: 'list', marker: '※', children: ['一', '二'] }]],
    [
      'Chinese numbers from two',
      '- 二、甲\n- 三、乙',
      [{ type: 'list', ordered: true, marker: '一、', start: 2, children: ['甲', '乙'] }],
    ],
    [
      'Chinese numbers that do not count are text',
      '- 一、甲\n- 三、乙',
      [{ type: 'list', children: ['一、甲', '三、乙'] }],
    ],
    ['a mark on some items only is text', '- ※一\n- 二', [{ type: 'list', children: ['※一', '二'] }]],
    [
      'the title of a picture is its caption',
      '![图](https://e.cn/x.png "说明")',
      [{ type: 'image', url: 'https://e.cn/x.png', alt: '图', caption: ['说明'] }],
    ],
    [
      'a caption on the next line',
      '![图](https://e.cn/x.png)\n说明',
      [{ type: 'image', url: 'https://e.cn/x.png', alt: '图', caption: ['说明'] }],
    ],
    [
      'rows with missing cells',
      '| a | b |\n| - | - |\n| c |',
      [
        {
          type: 'table',
          children: [
            { type: 'tableRow', children: ['a', 'b'] },
            { type: 'tableRow', children: ['c', ''] },
          ],
        },
      ],
    ],
    [
      'a sub-heading underlined is none of ours',
      '#### 小标题 ####',
      [{ type: 'heading', depth: 4, children: ['小标题'] }],
    ],
  ])('%s', (_, markdown, body) => {
    expect(bodyOf(markdown)).toStrictEqual(onlyArticle(issueOf(body)).body)
  })

  test('the title may be a `#`', () => {
    expect(fromMarkdown('---\ndate: 2024\nlang: en\n---\n\n# One\n\n## Two\n').title).toBe('One')
  })

  test('sources in one line', () => {
    const issue = fromMarkdown(`${head}一\n\n摘自：[甲](https://a.cn/)、[乙](https://b.cn/)`)
    expect(onlyArticle(issue).sources).toEqual([
      { title: '甲', url: 'https://a.cn/' },
      { title: '乙', url: 'https://b.cn/' },
    ])
  })

  test('lines that end as on Windows, a byte order mark', () => {
    const issue = fromMarkdown(`\ufeff${head.replaceAll('\n', '\r\n')}一\r\n二`)
    expect(onlyArticle(issue).body).toStrictEqual(onlyArticle(issueOf(['一二'])).body)
  })

  test('numbers, dates and words of YAML stay what they are', () => {
    const issue = fromMarkdown(
      '---\ntitle: true\nnumber: 07\nseries: 2023.10\ndate: 2023-10-31\nlang: en\n---\n\n## A\n',
    )
    expect(issue).toMatchObject({ title: 'true', number: '07', series: '2023.10', date: '2023-10-31' })
  })
})

describe('what an issue cannot hold', () => {
  test.each([
    ['HTML', '<div>x</div>', 'raw-html', 11, 1],
    ['HTML in a text', '一<br>二', 'raw-html', 11, 2],
    ['a comment', '<!-- x -->', 'raw-html', 11, 1],
    ['a block of code', '```\nx\n```', 'code-block', 11, 1],
    ['an indented block of code', '一\n\n    x', 'code-block', 13, 1],
    ['a picture in a text', '见![图](https://e.cn/)', 'image-in-text', 11, 2],
    ['a picture with three lines', '![图](https://e.cn/)\n一\n二\n三', 'figure-lines', 11, 1],
    ['a title in a quote', '> # 题', 'nested-heading', 11, 3],
    ['a second title', '# 题', 'second-title', 11, 1],
    ['a definition of no use', '[a]: https://e.cn/', 'unused-definition', 11, 1],
    ['a marked title', '## **题**', 'marked-title', 11, 4],
    ['an address without a scheme', '[词](e.cn)', 'bad-address', 11, 1],
    ['a sub-heading too deep', '###### 题', 'heading-order', 11, 1],
    ['a note nobody refers to', '一\n\n[^a]: x', 'unused-note', 13, 1],
    ['U+0000', '一\0', 'control-character', 11, 2],
  ])('%s', (_, markdown, code, line, column) => {
    const result = safeFromMarkdown(head + markdown)
    expect(
      result.ok
        ? 'it was held'
        : result.problems.map((problem) => [problem.code, problem.line, problem.column]),
    ).toEqual([[code, line, column]])
  })

  test.each([
    ['no front matter', '## 栏目', 'front-matter-absent', 1, 1],
    ['YAML that is none', '---\ntitle: "a\n---\n', 'front-matter', 3, 1],
    ['an alias', '---\ntitle: &a x\nseries: *a\n---\n', 'front-matter-alias', 2, 11],
    [
      'a field nobody knows',
      '---\ntitle: x\ndate: 2024\nlang: en\nfoo: x\n---\n\n## A\n',
      'unknown-field',
      5,
      6,
    ],
    ['brackets nested too deep', `---\ntitle: ${'['.repeat(60)}\n---\n`, 'too-deep', 2, 1],
    ['lists nested too deep', `---\ntitle:\n  ${'- '.repeat(60)}x\n---\n`, 'too-deep', 2, 1],
    ['indents nested too deep', `---\ntitle:\n${' '.repeat(60)}x: y\n---\n`, 'too-deep', 2, 1],
    ['a date that is none', '---\ntitle: x\ndate: 2024-13\nlang: en\n---\n\n## A\n', 'bad-date', 3, 7],
    [
      'text above the first section',
      '---\ntitle: x\ndate: 2024\nlang: en\n---\n\nx\n\n## A\n',
      'before-first-section',
      7,
      1,
    ],
  ])('%s', (_, markdown, code, line, column) => {
    const result = safeFromMarkdown(markdown)
    const [first] = result.ok ? [] : result.problems
    expect([first?.code, first?.line, first?.column]).toEqual([code, line, column])
  })

  test.each([
    ['[词](e.cn)', 'This is `"e.cn"`; expected', '此处为 `"e.cn"`；应为'],
    ['###### 题', 'This sub-heading skips a level', '小标题跳级了'],
  ])('is told without a path into the issue: %s', (markdown, en, zh) => {
    const result = safeFromMarkdown(head + markdown)
    const [problem] = result.ok ? [] : result.problems
    expect(problem?.message.en).toContain(en)
    expect(problem?.message.zh).toContain(zh)
    expect(problem?.message.en).not.toContain('sections[')
  })

  test('is thrown, with the problems on the error', () => {
    expect(() => fromMarkdown(`${head}<b>`)).toThrow(ProblemsError)
  })
})

test('addresses are mended at the door', () => {
  const mapLink = ({ url }: { url: string }) => (url.includes(':') ? url : `https://${url}`)
  expect(onlyArticle(fromMarkdown(`${head}[词](e.cn)`, { mapLink })).body).toEqual([
    { type: 'paragraph', children: [{ type: 'link', url: 'https://e.cn', children: [text('词')] }] },
  ])
})
