import { fromMarkdown, toMarkdown } from '@cec-bulletin/markdown'
import type { ArticleInput, BlockInput, InlineInput, NestedBlockInput } from '@cec-bulletin/schema'
import { describe, expect, test } from 'vitest'
import { issueOf } from './issue-of.ts'

const head = '---\ntitle: 简报\ndate: "2024"\nlang: zh-CN\n---\n\n## 栏目\n\n### 文章\n\n'

const written = (body: BlockInput[], article?: ArticleInput) =>
  toMarkdown(issueOf(body, article)).slice(head.length, -1)

const inline = (...children: InlineInput[]) => written([{ type: 'paragraph', children }])

const strong = (...children: InlineInput[]): InlineInput => ({ type: 'strong', children })

const emphasis = (...children: InlineInput[]): InlineInput => ({ type: 'emphasis', children })

test('the frame', () => {
  expect(toMarkdown(issueOf(['一段。']))).toBe(`${head}一段。\n`)
})

describe('plain text', () => {
  test.each([
    ['可持续消费（SCP）：9:30开始，比例1:2，共100%。', '可持续消费（SCP）：9:30开始，比例1:2，共100%。'],
    ['3~5天', '3~5天'],
    ['3~5天，培训7~10天', '3~5天，培训7\\~10天'],
    ['1*2 [a] `b` \\', '1\\*2 \\[a] \\`b\\` \\\\'],
    ['snake_case _x_', 'snake_case \\_x\\_'],
    ['a < b <c> </d>', 'a < b \\<c> \\</d>'],
    ["<'@a>", "\\<'@a>"],
    ['气温<5℃，<5%', '气温<5℃，<5%'],
    ['A&B &amp; &#1;', 'A&B &amp;amp; &amp;#1;'],
    ['# 标题', '\\# 标题'],
    ['#标题', '#标题'],
    ['- 项', '\\- 项'],
    ['2023. 年', '2023\\. 年'],
    ['2023.10', '2023.10'],
    ['> 引', '\\> 引'],
    ['见https://e.cn/a 与www.e.cn', '见https\\://e.cn/a 与www\\.e.cn'],
    ['见www.e.cn/www.a', '见www\\.e.cn/www\\.a'],
    ['见https://e.cn/a。更多', '见https\\://e.cn/a。更多'],
    ['www.<script>', 'www\\.\\<script>'],
    ['a@b.cn', 'a@b\\.cn'],
    ['　　缩进', '&#12288;　缩进'],
    ['见www.e.cn　更多', '见www\\.e.cn　更多'],
    ['约~', '约\\~'],
  ])('%s → %s', (text, expected) => {
    expect(written([text])).toBe(expected)
  })
})

// As text, none of them may become a link in a reader that is given a finder of addresses.
describe('addresses', () => {
  test.each([
    ['官网unep.org，见unep.org/a。', '官网unep\\.org，见unep\\.org/a。'],
    ['E.CN、163.com、a.gov.cn', 'E\\.CN、163\\.com、a\\.gov.cn'],
    ['例子.中国、中文.com、пример.рф', '例子\\.中国、中文\\.com、пример\\.рф'],
    ['https://例子.中国/路径', 'https\\://例子.中国/路径'],
    ['first.last@mail.e.com', 'first\\.last@mail.e.com'],
    ['编辑＠例子.公司、a@b.Cn', '编辑＠例子\\.公司、a@b\\.Cn'],
    ['mailto:a@b.cn', 'mailto:a@b\\.cn'],
    ['https:/e.cn，http:www2.e.cn', 'https\\:/e.cn，http:www2.e\\.cn'],
    ['https：/e.cn，https：//e.cn', 'https&#65306;/e\\.cn，https：/\\/e.cn'],
    ['ftp://e.cn', 'ftp\\://e.cn'],
    ['http://（e.cn）', 'http\\://（e\\.cn）'],
    ['xn--fsqu00a.xn--fiqs8s', 'xn\\--fsqu00a.xn\\--fiqs8s'],
  ])('%s → %s', (text, expected) => {
    expect(written([text])).toBe(expected)
  })

  test.each([
    '第3.5节，2023.10，v1.2.3，3.5亿，9:30，A&B，1.5kg，U.S.A.',
    'Node.js、ASP.NET、Socket.IO、README.md、main.py、report.pdf、报告.docx、附件.zip',
    'e.g. i.e. Ph.D. No.1 end.It 1.in',
    '01.可持续，A.中国，加强合作.公司将继续，图1.分布',
    'HTTP: 协议，https：加密，@某人，foo@bar，img@2x',
    'src/main.rs com=e.cn',
  ])('no address: %s', (text) => {
    expect(written([text])).toBe(text)
  })

  test('in the text of a link they stand bare', () => {
    const link = (text: string) => inline({ type: 'link', url: 'https://e.cn/%20', children: [text] })
    expect(link('https://e.cn/%20')).toBe('[https://e.cn/%20](https://e.cn/%20)')
    expect(link('e.cn、a@e.cn')).toBe('[e.cn、a@e.cn](https://e.cn/%20)')
  })
})

describe('marks', () => {
  test.each([
    ['letters on both sides', inline('中', strong('文'), '中'), '中**文**中'],
    ['closed behind punctuation', inline(strong('注意：'), '正文'), '**注意：**&#27491;文'],
    ['closed before punctuation', inline(strong('注意'), '：正文'), '**注意**：正文'],
    ['opened before punctuation', inline('见', strong('《手册》')), '&#35265;**《手册》**'],
    ['beside an emoji', inline('👍', strong('好')), '👍**好**'],
    ['emphasis beside strong', inline(strong('一'), emphasis('二'), '。'), '**一**_二_。'],
    ['emphasis alone in strong', inline(strong(emphasis('一'))), '**_一_**'],
    ['emphasis among letters in strong', inline(strong('一', emphasis('二'), '三')), '**一*二*三**'],
    ['deleted text', inline({ type: 'delete', children: ['旧'] }, '~'), '~~旧~~\\~'],
    ['an address for mail that a mark would lengthen', inline('<1', strong('a@e.cn>')), '\\<1**a@e\\.cn>**'],
    [
      'a link whose code would make a definition of its paragraph',
      inline(
        { type: 'link', url: 'https://e.cn/', children: [{ type: 'inlineCode', value: ']: a "' }] },
        '，"',
      ),
      '[` ]: a " `](https://e.cn/ )，&#34;',
    ],
    ['code with backticks', inline({ type: 'inlineCode', value: '`a`' }), '`` `a` ``'],
    [
      'strong beside deleted text, which GitHub looks through',
      inline(strong('（一）'), { type: 'delete', children: ['二'] }),
      '**（一）**~~&#20108;~~',
    ],
    [
      'a title that ends with a backslash',
      inline({ type: 'link', url: 'https://e.cn/', title: '\\a\\', children: ['词'] }),
      '[词](https://e.cn/ "\\\\a&#92;")',
    ],
    [
      'a link that begins like a note',
      inline({ type: 'link', url: 'https://e.cn/', children: ['^1'] }),
      '[\\^1](https://e.cn/)',
    ],
    [
      'a link',
      inline({ type: 'link', url: 'https://e.cn/(a)?b&amp;c', title: '"题"', children: ['[词]'] }),
      '[\\[词\\]](<https://e.cn/(a)?b&amp;amp;c> "\\"题\\"")',
    ],
    [
      'a link that is its own text',
      inline({ type: 'link', url: 'https://e.cn/', children: ['https://e.cn/'] }),
      '<https://e.cn/>',
    ],
    [
      'an exclamation mark before a link',
      inline('看！!', { type: 'link', url: 'https://e.cn/', children: ['词'] }),
      '看！\\![词](https://e.cn/)',
    ],
    [
      'a circumflex before a link',
      inline('看^', { type: 'link', url: 'https://e.cn/', children: ['词'] }),
      '看\\^[词](https://e.cn/)',
    ],
    [
      'HTML and brackets in the title of a link',
      inline({ type: 'link', url: 'https://e.cn/', title: '<b>[a](b) a<b', children: ['词'] }),
      '[词](https://e.cn/ "\\<b>\\[a](b) a\\<b")',
    ],
    [
      'a backtick in the text of a link',
      inline('`', {
        type: 'link',
        url: 'https://e.cn/',
        children: ['`', { type: 'inlineCode', value: '\\]' }],
      }),
      '\\`[&#96;`\\]`](https://e.cn/)',
    ],
    [
      'a link that begins a paragraph like a definition',
      inline({
        type: 'link',
        url: 'https://e.cn/',
        children: [{ type: 'inlineCode', value: 'a]:' }, { type: 'break' }, '链'],
      }),
      '[` a]: ` \\\n链](https://e.cn/ )',
    ],
    [
      'one with what would be its title',
      inline({ type: 'link', url: 'https://e.cn/', children: [{ type: 'inlineCode', value: ']: a (' }] }),
      '[` ]: a ( `](https://e.cn/ ())',
    ],
    [
      'parentheses that are no pair',
      inline({ type: 'link', url: 'https://e.cn/((a', title: 'b)(', children: ['词'] }),
      '[词](<https://e.cn/\\(\\(a> "b\\)\\(")',
    ],
    [
      'parentheses in pairs',
      inline({ type: 'link', url: 'https://e.cn/a_(b)', title: '(c)', children: ['词'] }),
      '[词](<https://e.cn/a_(b)> "(c)")',
    ],
    ['the name of a definition of ours in brackets', inline('见[ID]'), '见&#91;ID]'],
    [
      'a mark in the midst of what would be an address for mail',
      inline(emphasis('甲n@', strong('e.cn 乙'), '丙')),
      '*甲n\\@__e\\.cn 乙__&#19993;*',
    ],
    [
      'an underscore behind what is neither letter nor punctuation, before a letter that becomes a reference',
      inline(emphasis('甲\u200b_乙', strong('：'), '丙')),
      '*甲\u200b\\_&#20057;__：__&#19993;*',
    ],
    ['a line break', inline('一', { type: 'break' }, '# 二'), '一\\\n\\# 二'],
  ])('%s', (_, markdown, expected) => {
    expect(markdown).toBe(expected)
  })

  test.each<[string, InlineInput[], string]>([
    ['punctuation before Chinese', [strong('注意：'), '正文'], '**注意：**正文'],
    ['punctuation between Chinese', ['他说', strong('“引文”'), '后'], '他说**“引文”**后'],
    ['Chinese punctuation before a letter', [strong('注意：'), 'OPN'], '**注意：**OPN'],
    ['other punctuation before a letter', [strong('注意!'), 'OPN'], '**注意!**&#79;PN'],
    ['other punctuation behind a letter', ['OPN', strong('(a)'), '后'], 'OP&#78;**(a)**后'],
    ['one in another', [emphasis('甲', strong('：乙'), '丙')], '*甲**：乙**丙*'],
    ['`_`, which closes in no word', [strong('甲'), emphasis('乙'), '丙'], '**甲**_乙_&#19993;'],
  ])('bare, where CJK-friendly readers close them: %s', (_, children, expected) => {
    const issue = issueOf([{ type: 'paragraph', children }])
    const markdown = toMarkdown(issue, { unclosedMarks: 'bare' })
    expect(markdown.slice(head.length)).toBe(`${expected}\n`)
    expect(fromMarkdown(markdown)).toStrictEqual(issue)
  })
})

describe('blocks', () => {
  const list = (fields: object, ...children: string[]): BlockInput => ({ type: 'list', children, ...fields })

  test.each([
    ['bullets', [list({}, '一', '二')], '- 一\n- 二'],
    ['bullets with a mark', [list({ marker: '※' }, '一', '二')], '- ※一\n- ※二'],
    ['bullets that begin like a mark', [list({}, '※一', '二')], '- &#8251;一\n- 二'],
    ['numbers', [list({ ordered: true, start: 9 }, '一', '二')], '9. 一\n10. 二'],
    ['numbers of two digits', [list({ ordered: true, marker: '01.' }, '一', '二')], '01. 一\n02. 二'],
    [
      'numbers of two digits from ten',
      [list({ ordered: true, marker: '01.', start: 10 }, '一', '二')],
      '010. 一\n11. 二',
    ],
    ['numbers with a parenthesis', [list({ ordered: true, marker: '1)' }, '一')], '1) 一'],
    [
      'Chinese numbers',
      [list({ ordered: true, marker: '一、', start: 20 }, 'a', 'b')],
      '- 二十、a\n- 二十一、b',
    ],
    ['Chinese numbers in parentheses', [list({ ordered: true, marker: '（一）' }, 'a')], '- （一）a'],
    ['two lists of bullets', [list({}, '一'), list({}, '二'), list({}, '三')], '- 一\n\n+ 二\n\n- 三'],
    [
      'two lists of numbers',
      [list({ ordered: true }, '一'), list({ ordered: true }, '二')],
      '1. 一\n\n[list]: #\n\n1. 二',
    ],
    [
      'a quote',
      [{ type: 'blockquote', children: ['一', '二'], attribution: ['某人'] }],
      '> 一\n>\n> 二\n>\n> —— 某人',
    ],
    [
      'a quote that ends like an attribution',
      [{ type: 'blockquote', children: ['一', '——二'] }],
      '> 一\n>\n> &#8212;—二',
    ],
    [
      'a paragraph in another language, in an item with a mark, in a box',
      [
        { type: 'paragraph', lang: 'ar', children: 'مرحبا' },
        {
          type: 'list',
          marker: '※',
          children: [{ type: 'listItem', children: [{ type: 'paragraph', lang: 'en', children: 'one' }] }],
        },
        { type: 'blockquote', kind: 'tip', children: [{ type: 'paragraph', lang: 'en', children: 'two' }] },
      ],
      '[lang]: #p "ar"\nمرحبا\n\n- ※\n\n  [lang]: #p "en"\n  one\n\n> [!TIP]\n>\n> [lang]: #p "en"\n> two',
    ],
    [
      'a box, and its text that begins a block or a box',
      [{ type: 'blockquote', kind: 'warning', children: ['# 一', '[!NOTE]'] }],
      '> [!WARNING]\n> \\# 一\n>\n> \\[!NOTE]',
    ],
    [
      'a box that begins with a list',
      [{ type: 'blockquote', kind: 'note', children: [{ type: 'list', children: ['一'] }] }],
      '> [!NOTE]\n>\n> - 一',
    ],
    ['a quote that begins like a box', [{ type: 'blockquote', children: ['[!NOTE]'] }], '> \\[!NOTE]'],
    [
      'a caption of a table, and a text that begins like one behind a table',
      [
        { type: 'table', children: [{ type: 'tableRow', children: ['一'] }], caption: ['# 二'] },
        '表：三',
        { type: 'table', children: [{ type: 'tableRow', children: ['四'] }] },
        '表：五',
        '表：六',
      ],
      '| 一 |\n| --- |\n\n表：\\# 二\n\n表：三\n\n| 四 |\n| --- |\n\n&#34920;：五\n\n表：六',
    ],
    [
      'a table',
      [{ type: 'table', align: ['left', null], children: [{ type: 'tableRow', children: ['a|b', ''] }] }],
      '| a\\|b |  |\n| :-- | --- |',
    ],
    [
      'line breaks in a cell, and white space beside them',
      [
        {
          type: 'table',
          children: [
            {
              type: 'tableRow',
              children: [{ type: 'tableCell', children: ['一<br> ', { type: 'break' }, ' 二'] }],
            },
          ],
        },
      ],
      '| 一\\<br>&#32;<br>&#32;二 |\n| --- |',
    ],
    [
      'tildes in a table, which is one paragraph to a reader without tables',
      [{ type: 'table', children: [{ type: 'tableRow', children: ['3~5天', '7~10天'] }] }],
      '| 3\\~5天 | 7\\~10天 |\n| --- | --- |',
    ],
    ['a sub-heading that ends in `#`', [{ type: 'heading', depth: 4, children: ['C#'] }], '#### C#'],
    ['one that would be closed', [{ type: 'heading', depth: 4, children: ['一 ##'] }], '#### 一 \\##'],
    [
      'a picture',
      [{ type: 'image', url: 'https://e.cn/x.png', alt: '图', caption: ['说明'], credit: ['某人'] }],
      '![图](https://e.cn/x.png)\\\n说明\\\n图片：某人',
    ],
    ['a break', [{ type: 'thematicBreak' }], '***'],
    [
      'a list in a list',
      [
        {
          type: 'list',
          children: [{ type: 'listItem', children: ['一', list({ ordered: true, start: 6 }, '二')] }],
        },
      ],
      '- 一\n\n  6. 二',
    ],
  ] as [string, BlockInput[], string][])('%s', (_, body, expected) => {
    expect(written(body)).toBe(expected)
  })
})

describe('articles', () => {
  test('sources, one a line', () => {
    const sources = [{ title: '某站', url: 'https://e.cn/' }, { title: '某报' }]
    expect(written(['一'], { sources })).toBe('一\n\n摘自：[某站](https://e.cn/)\\\n某报')
  })

  test('a last paragraph that begins like sources', () => {
    expect(written(['摘自：某处'])).toBe('&#25688;自：某处')
  })

  const paragraph = (...children: InlineInput[]) => ({ type: 'paragraph' as const, children })

  test.each<[string, NestedBlockInput[]]>([
    ['[^1]: 见 附录。', ['见 附录。']],
    ['[^1]: [note]: #\n    见附录。', ['见附录。']],
    ['[^1]: [note]: #\n    javascript:alert(1)', ['javascript:alert(1)']],
    ['[^1]: [note]: #\n    UNEP (2024)', ['UNEP (2024)']],
    ['[^1]: [note]: #\n    甲　乙', ['甲　乙']],
    ['[^1]: [note]: #\n    <中 文>', ['<中 文>']],
    ['[^1]: [note]: #\n    \\"引文"', ['"引文"']],
    ['[^1]: [note]: #\n    见\\\n    "附录"', [paragraph('见', { type: 'break' }, '"附录"')]],
    ['[^1]: [note]: #\n    ![](https://e.cn/x.png)', [{ type: 'image', url: 'https://e.cn/x.png', alt: '' }]],
    ['[^1]: [note]: #\n    ***', [{ type: 'thematicBreak' }]],
    [
      '[^1]: | "表" |\n    | --- |',
      [{ type: 'table', children: [{ type: 'tableRow', children: ['"表"'] }] }],
    ],
    ['[^1]: - 项', [{ type: 'list', children: ['项'] }]],
    ['[^1]: - \\"项"', [{ type: 'list', children: ['"项"'] }]],
    ['[^1]: 2) \\(项', [{ type: 'list', ordered: true, start: 2, marker: '1)', children: ['(项'] }]],
    ["[^1]: > \\'引", [{ type: 'blockquote', children: ["'引"] }]],
    ['[^1]: - 3\\~5\n    - 7\\~10', [{ type: 'list', children: ['3~5', '7~10'] }]],
  ])('a note that no reader takes for the definition of a link: %j', (expected, children) => {
    const body = [paragraph('一', { type: 'footnoteReference', identifier: '1' })]
    const notes = [{ type: 'footnoteDefinition' as const, identifier: '1', children }]
    const markdown = written(body, { notes })
    expect(markdown).toBe(`一[^1]\n\n${expected}`)
  })

  test('a link behind a note, which is named like one of the definitions', () => {
    const link = { type: 'link' as const, url: 'https://e.cn/', children: ['List'] }
    const body = [paragraph('一', { type: 'footnoteReference', identifier: '1' }, link)]
    const notes = [{ type: 'footnoteDefinition' as const, identifier: '1', children: ['见 附录。'] }]
    expect(written(body, { notes })).toBe('一[^1][&#76;ist](https://e.cn/)\n\n[^1]: 见 附录。')
  })

  test('no title, an anchor and a language', () => {
    const markdown = toMarkdown(issueOf(['One.'], { title: null, id: 'one', lang: 'en' }))
    expect(markdown.slice(head.indexOf('### '))).toBe('###\n[id]: #one\n[lang]: # "en"\n\nOne.\n')
  })
})

test('the copy for reading: every part of the issue, in order', () => {
  const markdown = toMarkdown(
    {
      ...issueOf(['一段。']),
      series: '系列',
      number: '7',
      summary: '摘要。',
      imprint: {
        publisher: '某中心',
        editors: [{ name: '甲', email: 'a@b.cn' }, { name: '乙' }],
        site: 'https://e.cn/',
      },
    },
    { frontMatter: false },
  )
  expect(markdown).toBe(
    '# 简报\n\n系列 · 期号：7 · 日期：2024年\n\n摘要。\n\n## 栏目\n\n### 文章\n\n一段。\n\n***\n\n编制：某中心\n\n编辑：甲 [a@b.cn](mailto:a@b.cn)、乙\n\n网址：<https://e.cn/>\n',
  )
})
