import { fromMarkdown, safeFromMarkdown } from '@cec-bulletin/markdown'
import { type BlockInput, type NestedBlockInput, ProblemsError } from '@cec-bulletin/schema'
import { describe, expect, test } from 'vitest'
import { issueOf, onlyArticle } from './issue-of.ts'

const head = '---\ntitle: 简报\ndate: 2024\nlang: zh-CN\n---\n\n## 栏目\n\n### 文章\n\n'

const text = (value: string) => ({ type: 'text', value }) as const

const paragraph = (...children: (string | object)[]) => ({ type: 'paragraph', children }) as NestedBlockInput

const bodyOf = (markdown: string) => onlyArticle(fromMarkdown(head + markdown)).body

describe('Markdown of other people', () => {
  test.each<[string, string, BlockInput[]]>([
    ['lines of Chinese text are joined', '一段\n文字', ['一段文字']],
    ['lines of other text get a space', 'one\ntwo', ['one two']],
    [
      'spaces before the backslash that breaks a line are none of the text',
      '一 \\\n二',
      [paragraph('一', { type: 'break' }, '二')],
    ],
    [
      'an empty title of a link is none',
      '[词](https://e.cn/ "")',
      [paragraph({ type: 'link', url: 'https://e.cn/', children: ['词'] })],
    ],
    [
      'tags break the lines of a cell',
      '| 甲 <BR/> 乙<br />**丙<br>丁** |\n| --- |',
      [
        {
          type: 'table',
          children: [
            {
              type: 'tableRow',
              children: [
                {
                  type: 'tableCell',
                  children: [
                    '甲',
                    { type: 'break' },
                    '乙',
                    { type: 'break' },
                    { type: 'strong', children: ['丙', { type: 'break' }, '丁'] },
                  ],
                },
              ],
            },
          ],
        },
      ],
    ],
    [
      'the language of a paragraph right under a title, and one with an empty line below',
      '[lang]: #p "ar"\nمرحبا\n\n一\n\n> two\n\n[lang]: #p "en"\n\nthree',
      [
        { type: 'paragraph', lang: 'ar', children: ['مرحبا'] },
        '一',
        { type: 'blockquote', children: ['two'] },
        { type: 'paragraph', lang: 'en', children: ['three'] },
      ],
    ],
    [
      'the caption of a table, with a half-width colon and wrapped',
      '| 甲 |\n| - |\n\n表: 三校\n午餐\n\n表：甲',
      [
        { type: 'table', children: [{ type: 'tableRow', children: ['甲'] }], caption: ['三校午餐'] },
        '表：甲',
      ],
    ],
    [
      'what only looks like one: with a line break, or with nothing behind',
      '| 甲 |\n| - |\n\n表：一\\\n二\n\n| 甲 |\n| - |\n\n表：',
      [
        { type: 'table', children: [{ type: 'tableRow', children: ['甲'] }] },
        paragraph('表：一', { type: 'break' }, '二'),
        { type: 'table', children: [{ type: 'tableRow', children: ['甲'] }] },
        '表：',
      ],
    ],
    [
      'a box in small letters, wrapped and with a name',
      '> [!tip] \n> 带餐盒，\n一起来。\n>\n> —— 某人',
      [{ type: 'blockquote', kind: 'tip', children: ['带餐盒，一起来。'], attribution: ['某人'] }],
    ],
    [
      'a box whose first line ends in a line break, or stands alone',
      '> [!NOTE]\\\n> **甲**乙\n\n> [!NOTE]\n>\n> 甲',
      [
        {
          type: 'blockquote',
          kind: 'note',
          children: [paragraph({ type: 'strong', children: ['甲'] }, '乙')],
        },
        { type: 'blockquote', kind: 'note', children: ['甲'] },
      ],
    ],
    [
      'a quote that is no box',
      '> [!INFO]\n> 甲\n\n> [!NOTE] 甲\n\n> \\[!NOTE]\n> 甲\n\n> [!NOTE]*甲*',
      [
        ...['[!INFO] 甲', '[!NOTE] 甲', '[!NOTE] 甲'].map(
          (text): BlockInput => ({ type: 'blockquote', children: [text] }),
        ),
        {
          type: 'blockquote',
          children: [paragraph('[!NOTE]', { type: 'emphasis', children: ['甲'] })],
        },
      ],
    ],
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
      'a link around a picture, by reference',
      '[![图](https://e.cn/x.png)][甲]\n说明\n\n[甲]: https://f.cn/',
      [{ type: 'image', url: 'https://e.cn/x.png', alt: '图', link: 'https://f.cn/', caption: ['说明'] }],
    ],
    [
      'the title of a link around a picture is its caption',
      '[![图](https://e.cn/x.png)](https://f.cn/ "说明")',
      [{ type: 'image', url: 'https://e.cn/x.png', alt: '图', link: 'https://f.cn/', caption: ['说明'] }],
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
    { what: 'HTML', markdown: '<div>x</div>', code: 'raw-html', line: 11, column: 1 },
    { what: 'HTML in a text', markdown: '一<br>二', code: 'raw-html', line: 11, column: 2 },
    { what: 'a comment', markdown: '<!-- x -->', code: 'raw-html', line: 11, column: 1 },
    { what: 'an indented line', markdown: '一\n\n    x', code: 'indented-code', line: 13, column: 1 },
    {
      what: 'more behind the language of code',
      markdown: '```js {1}\nx\n```',
      code: 'code-meta',
      line: 11,
      column: 1,
    },
    { what: 'code of nothing', markdown: '```\n\n```', code: 'empty', line: 11, column: 1 },
    {
      what: 'a picture in a text',
      markdown: '见![图](https://e.cn/)',
      code: 'image-in-text',
      line: 11,
      column: 2,
    },
    {
      what: 'a picture with three lines',
      markdown: '![图](https://e.cn/)\n一\n二\n三',
      code: 'figure-lines',
      line: 11,
      column: 1,
    },
    { what: 'a title in a quote', markdown: '> # 题', code: 'nested-heading', line: 11, column: 3 },
    { what: 'a second title', markdown: '# 题', code: 'second-title', line: 11, column: 1 },
    { what: 'a marked title', markdown: '## ~~题~~', code: 'marked-title', line: 11, column: 4 },
    { what: 'an address without a scheme', markdown: '[词](e.cn)', code: 'bad-address', line: 11, column: 1 },
    { what: 'a sub-heading too deep', markdown: '###### 题', code: 'heading-order', line: 11, column: 1 },
    { what: 'a note nobody refers to', markdown: '一\n\n[^a]: x', code: 'unused-note', line: 13, column: 1 },
    { what: 'U+0000', markdown: '一\0', code: 'control-character', line: 11, column: 2 },
  ])('$what', ({ markdown, code, line, column }) => {
    const result = safeFromMarkdown(head + markdown)
    expect(
      result.ok
        ? 'it was held'
        : result.problems.map((problem) => [problem.code, problem.line, problem.column]),
    ).toEqual([[code, line, column]])
  })

  test.each([
    { what: 'no front matter', markdown: '## 栏目', code: 'front-matter-absent', line: 1, column: 1 },
    {
      what: 'YAML that is none',
      markdown: '---\ntitle: "a\n---\n',
      code: 'front-matter',
      line: 2,
      column: 1,
    },
    {
      what: 'an alias',
      markdown: '---\ntitle: x\ndate: 2024\nlang: en\nimprint: { publisher: &a x }\n---\n',
      code: 'front-matter-alias',
      line: 5,
      column: 26,
    },
    {
      what: 'a field nobody knows',
      markdown: '---\ntitle: x\ndate: 2024\nlang: en\nfoo: x\n---\n\n## A\n',
      code: 'unknown-field',
      line: 5,
      column: 1,
    },
    {
      what: 'brackets nested too deep',
      markdown: `---\ntitle: x\ndate: 2024\nlang: en\nimprint: ${'['.repeat(60)}\n---\n\n## A\n`,
      code: 'too-deep',
      line: 5,
      column: 59,
    },
    {
      what: 'lists nested too deep',
      markdown: `---\ntitle: x\ndate: 2024\nlang: en\nimprint:\n  ${'- '.repeat(60)}x\n---\n\n## A\n`,
      code: 'too-deep',
      line: 6,
      column: 101,
    },
    {
      what: 'many values within brackets',
      markdown: `---\ntitle: x\ndate: 2024\nlang: en\nimprint: [${'a: b,'.repeat(6000)}]\n---\n\n## A\n`,
      code: 'too-large',
      line: 2,
      column: 1,
    },
    {
      what: 'another document of YAML',
      markdown: '---\ntitle: x\ndate: 2024\nlang: en\nimprint: x\n--- y\n---\n\n## A\n',
      code: 'front-matter',
      line: 6,
      column: 1,
    },
    {
      what: 'a tag',
      markdown: '---\ntitle: x\ndate: 2024\nlang: en\nimprint: !t x\n---\n\n## A\n',
      code: 'front-matter-alias',
      line: 5,
      column: 13,
    },
    {
      what: 'an anchor',
      markdown: '---\ntitle: x\ndate: 2024\nlang: en\nimprint: &a x\n---\n\n## A\n',
      code: 'front-matter-alias',
      line: 5,
      column: 13,
    },
    {
      what: 'a key that is a list',
      markdown: '---\ntitle: x\ndate: 2024\nlang: en\n? [a]\n: b\n---\n\n## A\n',
      code: 'front-matter',
      line: 5,
      column: 3,
    },
    {
      what: 'a date that is none',
      markdown: '---\ntitle: x\ndate: 2024-13\nlang: en\n---\n\n## A\n',
      code: 'bad-date',
      line: 3,
      column: 7,
    },
    {
      what: 'text above the first section',
      markdown: '---\ntitle: x\ndate: 2024\nlang: en\n---\n\nx\n\n## A\n',
      code: 'before-first-section',
      line: 7,
      column: 1,
    },
  ])('$what', ({ markdown, code, line, column }) => {
    const result = safeFromMarkdown(markdown)
    const [first] = result.ok ? [] : result.problems
    expect([first?.code, first?.line, first?.column]).toEqual([code, line, column])
  })

  test.each([
    ['[词](e.cn)', 'Write `https://e.cn`.', '请写 `https://e.cn`。'],
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
