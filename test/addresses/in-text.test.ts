import { describe, expect, test } from 'vitest'
import { findLinks } from '../../packages/links/src/index.ts'
import { fromMarkdown, fromMdast } from '../../packages/markdown/src/index.ts'
import type { Article, Issue, LinkPlace } from '../../packages/schema/src/index.ts'

const head = '---\ntitle: 简报\ndate: 2024\nlang: zh-CN\n---\n\n## 栏目\n\n### 文章\n\n'

const read = (body: string) => fromMarkdown(head + body, { findLinks })

const articleOf = ({ sections }: Issue): Article | undefined => sections[0]?.articles[0]

/** The links of a value with their words, `words → url`, in order. */
function linksIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  if ('type' in value && value.type === 'link' && 'children' in value && 'url' in value)
    return [`${textIn(value.children)} → ${value.url}`]
  return Object.values(value).flatMap(linksIn)
}

function textIn(value: unknown): string {
  if (typeof value !== 'object' || value === null) return ''
  return 'value' in value ? String(value.value) : Object.values(value).map(textIn).join('')
}

describe('an address in text is a link', () => {
  test.each([
    ['见https://e.cn/a。更多', ['https://e.cn/a → https://e.cn/a']],
    ['官网www.e.cn（或e.cn/a）', ['www.e.cn → https://www.e.cn/', 'e.cn/a → https://e.cn/a']],
    ['联系a@e.cn。', ['a@e.cn → mailto:a@e.cn']],
    ['请访问例子.中国。', ['例子.中国 → https://xn--fsqu00a.xn--fiqs8s/']],
    ['https：//e.cn/x', ['https：//e.cn/x → https://e.cn/x']],
    ['https://e.cn/a?utm_source=b', ['https://e.cn/a?utm_source=b → https://e.cn/a']],
    ['**网址：https://e.cn/a**正文', ['https://e.cn/a → https://e.cn/a']],
    ['**https://e.cn/a**、*www.e.cn*', ['https://e.cn/a → https://e.cn/a', 'www.e.cn → https://www.e.cn/']],
    ['https://e.cn/a`代码`', ['https://e.cn/a → https://e.cn/a']],
    ['https://e.cn/[词](https://f.cn/)', ['https://e.cn/ → https://e.cn/', '词 → https://f.cn/']],
    ['https://e.cn/**了解更多**', ['https://e.cn/ → https://e.cn/']],
    ['\\*\\*见https://e.cn/a', ['https://e.cn/a → https://e.cn/a']],
    ['A&amp;B \\[1\\] https://e.cn/a', ['https://e.cn/a → https://e.cn/a']],
    ['https\\://e.cn/a 与https://e.cn/a', ['https://e.cn/a → https://e.cn/a']],
    ['一\nhttps://e.cn/a\n二', ['https://e.cn/a → https://e.cn/a']],
    ['https://e.cn/a-\nb', ['https://e.cn/a- → https://e.cn/a-']],
    ['https://e.cn/a\\\n二', ['https://e.cn/a → https://e.cn/a']],
    ['<https://e.cn/?utm_source=a>', ['https://e.cn/?utm_source=a → https://e.cn/?utm_source=a']],
  ])('%j', (body, links) => {
    expect(linksIn(articleOf(read(body))?.body)).toEqual(links)
  })

  test.each([
    ['an item', '- ※https://e.cn/a\n- ※二'],
    ['a quote', '> 一\n> https://e.cn/a'],
    ['an attribution', '> 引\n>\n> —— 某人 https://e.cn/a'],
    ['an attribution on the next line', '> 引\n> —— https://e.cn/a'],
    ['a cell', '| 一 | https://e.cn/a |\n| --- | --- |'],
    ['a caption', '![图](https://e.cn/x.png)\\\n见https://e.cn/a'],
    ['a credit', '![图](https://e.cn/x.png)\\\n图片：https://e.cn/a'],
    ['a sub-heading', '#### 见https://e.cn/a'],
    ['a note', '一[^1]\n\n[^1]: 见https://e.cn/a'],
  ])('in %s', (_, body) => {
    expect(linksIn(articleOf(read(body)))).toEqual(['https://e.cn/a → https://e.cn/a'])
  })

  test('in an introduction and in the statement of the imprint', () => {
    const front = head.replace('lang: zh-CN\n', 'lang: zh-CN\nimprint:\n  statement: 见www.e.cn\n')
    const issue = fromMarkdown(front.replace('### 文章', '见https://e.cn/a\n\n### 文章'), { findLinks })
    expect(linksIn(issue)).toEqual(['https://e.cn/a → https://e.cn/a', 'www.e.cn → https://www.e.cn/'])
  })
})

describe('text stays text', () => {
  test.each([
    'https\\://e.cn/a',
    'https:/\\/e.cn',
    'www\\.e.cn',
    'e\\.cn/a',
    'a\\@e.cn',
    'https&#58;//e.cn/a',
    'https://e.cn/?a=1&amp;b=2',
    'https://e.cn/a\\_b',
    '`https://e.cn/a`',
    '```\nhttps://e.cn/a\n```',
    'javascript:alert(1) data:text/html,x vbscript:x file:///etc/passwd',
    'java\\script:alert(1)//https\\://e.cn',
    'http://localhost/ http://user:pass@e.cn/',
    'Node.js、2023.10、9:30、报告.pdf',
    // A mark takes a piece of it away, so that nobody knows where it leads.
    'https://e.cn/*a*/b',
    'https://e.cn/_a_/b',
    '| https://e.cn/a\\|b |\n| --- |',
  ])('%j', (body) => {
    expect(linksIn(articleOf(read(body)))).toEqual([])
  })

  test('titles are plain text', () => {
    const issue = fromMarkdown(`${head}### 见www.e.cn`.replace('## 栏目', '## https://e.cn/'), { findLinks })
    expect(issue.sections[0]?.title).toBe('https://e.cn/')
    expect(issue.sections[0]?.articles[1]?.title).toBe('见www.e.cn')
  })
})

describe('sources', () => {
  test.each([
    ['https://e.cn/?utm_source=a', [{ title: 'https://e.cn/?utm_source=a', url: 'https://e.cn/' }]],
    ['某报 https://e.cn/a', [{ title: '某报', url: 'https://e.cn/a' }]],
    ['某报：https://e.cn/a。', [{ title: '某报', url: 'https://e.cn/a' }]],
    ['《小结》（https://e.cn/a）', [{ title: '《小结》', url: 'https://e.cn/a' }]],
    ['某报 <https://e.cn/a>', [{ title: '某报', url: 'https://e.cn/a' }]],
    [
      'www.e.cn、www.f.cn',
      [
        { title: 'www.e.cn', url: 'https://www.e.cn/' },
        { title: 'www.f.cn', url: 'https://www.f.cn/' },
      ],
    ],
    ['某报 https://e.cn/a\\\n某刊', [{ title: '某报', url: 'https://e.cn/a' }, { title: '某刊' }]],
    ['某报\nhttps://e.cn/a', [{ title: '某报' }, { title: 'https://e.cn/a', url: 'https://e.cn/a' }]],
    // Nobody knows what of these the address belongs to.
    ['某报 https://e.cn/a 第3页', [{ title: '某报 https://e.cn/a 第3页' }]],
    ['甲 https://e.cn/a；乙 https://e.cn/b', [{ title: '甲 https://e.cn/a；乙 https://e.cn/b' }]],
    ['某报（https://e.cn/a', [{ title: '某报（https://e.cn/a' }]],
    ['https\\://e.cn/a', [{ title: 'https://e.cn/a' }]],
  ])('摘自：%s', (line, sources) => {
    expect(articleOf(read(`一\n\n摘自：${line}`))?.sources).toEqual(sources)
  })
})

test('`mapLink` gets them like all others, each where it stands', () => {
  const body =
    '> 一 A&amp;B https://e.cn/a\n>   二 *见www.e.cn*\n\n![](https://e.cn/x.png)\\\n\\* a@e.cn\n\n摘自：某报 e.cn'
  const seen: unknown[] = []
  const mapLink = ({ url, kind, text, line, column }: LinkPlace) => {
    seen.push([url, kind, text, line, column])
    return url
  }
  fromMarkdown(head + body, { findLinks, mapLink })
  expect(seen).toEqual([
    ['https://e.cn/a', 'link', 'https://e.cn/a', 11, 13],
    ['https://www.e.cn/', 'link', 'www.e.cn', 12, 9],
    ['https://e.cn/x.png', 'image', '', 14, 1],
    ['mailto:a@e.cn', 'link', 'a@e.cn', 15, 4],
    ['https://e.cn/', 'source', '某报', 17, 7],
  ])
})

describe('of a tree', () => {
  const text = (value: string, position?: object) => ({ type: 'text' as const, value, ...position })
  const treeOf = (node: ReturnType<typeof text>) => ({
    type: 'root' as const,
    children: [
      { type: 'yaml' as const, value: 'title: 简报\ndate: 2024\nlang: zh' },
      { type: 'heading' as const, depth: 2 as const, children: [text('栏目')] },
      { type: 'paragraph' as const, children: [node] },
    ],
  })

  test('without its Markdown, whatever is found is a link', () => {
    expect(linksIn(fromMdast(treeOf(text('见https://e.cn/a')), { findLinks }))).toEqual([
      'https://e.cn/a → https://e.cn/a',
    ])
  })

  test.each([
    ['见https\\://e.cn/a', []],
    ['见https://e.cn/a', ['https://e.cn/a → https://e.cn/a']],
    ['what the tree was not made of', ['https://e.cn/a → https://e.cn/a']],
  ])('with its Markdown %j', (source, links) => {
    const end = { line: 1, column: source.length + 1, offset: source.length }
    const position = { start: { line: 1, column: 1, offset: 0 }, end }
    const tree = treeOf(text('见https://e.cn/a', { position }))
    expect(linksIn(fromMdast(tree, { findLinks, source }))).toEqual(links)
  })
})
