import { firstGroup } from '@cec-bulletin/fixtures'
import type { ArticleInput, BlockInput } from '@cec-bulletin/schema'
import { describe, expect, test } from 'vitest'
import { toHtml } from '../src/index.ts'
import { issueWith } from './issue-with.ts'

const text = (value: string) => ({ type: 'text' as const, value })
const paragraph = (value: string) => ({ type: 'paragraph' as const, children: [text(value)] })
const item = (value: string) => ({ type: 'listItem' as const, children: [paragraph(value)] })
const row = (...cells: string[]) => ({
  type: 'tableRow' as const,
  children: cells.map((cell) => ({ type: 'tableCell' as const, children: cell === '' ? [] : [text(cell)] })),
})

const blocks: [string, BlockInput, string][] = [
  ['paragraph', paragraph('正文，a < b & c。'), '<p>正文，a &#x3C; b &#x26; c。</p>'],
  [
    'paragraph in another language',
    { type: 'paragraph', lang: 'ar', children: [text('مرحبا')] },
    '<p lang="ar" dir="rtl">مرحبا</p>',
  ],
  [
    'item in another language',
    {
      type: 'list',
      children: [{ type: 'listItem', children: [{ type: 'paragraph', lang: 'en', children: 'one' }] }],
    },
    '<ul><li lang="en">one</li></ul>',
  ],
  ['heading', { type: 'heading', depth: 4, children: [text('小标题')] }, '<h4>小标题</h4>'],
  [
    'list of bullets',
    { type: 'list', ordered: false, children: [item('一'), item('二')] },
    '<ul><li>一</li><li>二</li></ul>',
  ],
  [
    'list that starts at 6',
    { type: 'list', ordered: true, start: 6, children: [item('六')] },
    '<ol start="6"><li>六</li></ol>',
  ],
  [
    'list marked 01.',
    { type: 'list', ordered: true, start: 0, marker: '01.', children: [item('零')] },
    '<ol start="0" class="marker-leading-zero"><li>零</li></ol>',
  ],
  [
    'list marked ※',
    { type: 'list', ordered: false, marker: '※', children: [item('项')] },
    '<ul class="marker-reference"><li>项</li></ul>',
  ],
  [
    'list item of several blocks',
    {
      type: 'list',
      ordered: false,
      children: [
        {
          type: 'listItem',
          children: [paragraph('分两步：'), { type: 'list', ordered: true, children: [item('先')] }],
        },
      ],
    },
    '<ul><li><p>分两步：</p><ol><li>先</li></ol></li></ul>',
  ],
  [
    'blockquote',
    { type: 'blockquote', children: [paragraph('引文')] },
    '<blockquote><p>引文</p></blockquote>',
  ],
  [
    'box',
    { type: 'blockquote', kind: 'caution', children: [paragraph('小心台阶')], attribution: [text('后勤处')] },
    '<div class="box caution" role="note"><p class="kind"><span class="label">注意</span></p>' +
      '<p>小心台阶</p><footer class="attribution"><span class="label">——</span>后勤处</footer></div>',
  ],
  [
    'blockquote with attribution',
    { type: 'blockquote', children: [paragraph('引文')], attribution: [text('《某书》')] },
    '<figure class="quote"><blockquote><p>引文</p></blockquote>' +
      '<figcaption><span class="label">——</span>《某书》</figcaption></figure>',
  ],
  [
    'table',
    { type: 'table', align: ['left', null], children: [row('', '头'), row('格', '')] },
    '<div class="table" role="group" aria-label="表格" tabindex="0"><table><thead><tr><td></td><th scope="col">头</th></tr></thead>' +
      '<tbody><tr><td class="align-left">格</td><td></td></tr></tbody></table></div>',
  ],
  [
    'line break in a cell',
    {
      type: 'table',
      children: [
        {
          type: 'tableRow',
          children: [{ type: 'tableCell', children: [text('上'), { type: 'break' }, text('下')] }],
        },
      ],
    },
    '<div class="table" role="group" aria-label="表格" tabindex="0"><table><thead><tr><th scope="col">上<br>下</th></tr></thead></table></div>',
  ],
  [
    'table with a caption',
    { type: 'table', children: [row('头')], caption: [text('说明')] },
    '<figure class="table" tabindex="0"><table><thead><tr><th scope="col">头</th></tr></thead></table>' +
      '<figcaption>说明</figcaption></figure>',
  ],
  [
    'table that is only a head',
    { type: 'table', align: ['center', 'right'], children: [row('甲', '乙')] },
    '<div class="table" role="group" aria-label="表格" tabindex="0"><table><thead><tr><th scope="col" class="align-center">甲</th>' +
      '<th scope="col" class="align-right">乙</th></tr></thead></table></div>',
  ],
  [
    'image',
    { type: 'image', url: 'https://e.cn/a.png?x=1&y=2', alt: '一只“杯子”' },
    '<figure class="picture"><img src="https://e.cn/a.png?x=1&#x26;y=2" alt="一只“杯子”"></figure>',
  ],
  [
    'image with caption and credit',
    { type: 'image', url: 'https://e.cn/a.png', alt: '', caption: [text('图一')], credit: [text('某某')] },
    '<figure class="picture"><img src="https://e.cn/a.png" alt=""><figcaption><p>图一</p>' +
      '<p class="credit"><span class="label">图片：</span>某某</p></figcaption></figure>',
  ],
  [
    'image whose caption says what it shows',
    {
      type: 'image',
      url: 'https://e.cn/a.png',
      alt: '城东小学的 秤',
      caption: [text('城东'), { type: 'strong', children: [text('小学的秤')] }, text('。')],
    },
    '<figure class="picture"><img src="https://e.cn/a.png" alt=""><figcaption><p>城东' +
      '<strong>小学的秤</strong>。</p></figcaption></figure>',
  ],
  [
    'image whose alt is part of the caption',
    { type: 'image', url: 'https://e.cn/a.png', alt: '秤', caption: [text('城东小学的秤')] },
    '<figure class="picture"><img src="https://e.cn/a.png" alt="秤"><figcaption><p>城东小学的秤</p></figcaption></figure>',
  ],
  [
    'image that leads somewhere',
    { type: 'image', url: 'https://e.cn/a.png', alt: '秤', link: 'https://f.cn/' },
    '<figure class="picture"><a href="https://f.cn/" rel="external noopener"><img src="https://e.cn/a.png" alt="秤"></a></figure>',
  ],
  [
    'image that leads somewhere, its name said by no alt',
    { type: 'image', url: 'https://e.cn/a.png', alt: '', link: 'https://f.cn/' },
    '<figure class="picture"><a href="https://f.cn/" rel="external noopener" aria-label="f.cn"><img src="https://e.cn/a.png" alt=""></a></figure>',
  ],
  [
    'image that leads within the issue, its caption what it shows',
    { type: 'image', url: 'https://e.cn/a.png', alt: '秤', link: '#文', caption: [text('秤')] },
    '<figure class="picture"><a href="#文" aria-label="秤"><img src="https://e.cn/a.png" alt=""></a>' +
      '<figcaption><p>秤</p></figcaption></figure>',
  ],
  ['thematicBreak', { type: 'thematicBreak' }, '<hr>'],
]

describe('a block', () => {
  test.each(blocks)('%s', (_, block, expected) => {
    expect(body(toHtml(issueWith([block])))).toBe(`<h3>文</h3>${expected}`)
  })
})

test('the host of a link is not said behind a picture', () => {
  const block: BlockInput = { type: 'image', url: 'https://e.cn/a.png', alt: '秤', link: 'https://f.cn/' }
  expect(body(toHtml(issueWith([block]), { externalLinks: 'host' }))).not.toContain('(f.cn)')
})

type Inlines = Extract<BlockInput, { type: 'paragraph' }>['children']

const inlines: [string, Inlines, string][] = [
  ['strong', [{ type: 'strong', children: [text('重')] }], '<strong>重</strong>'],
  ['emphasis', [{ type: 'emphasis', children: [text('点')] }], '<em>点</em>'],
  ['delete', [{ type: 'delete', children: [text('删')] }], '<del>删</del>'],
  ['inlineCode', [{ type: 'inlineCode', value: '<a>' }], '<code>&#x3C;a></code>'],
  ['break', [text('上'), { type: 'break' }, text('下')], '上<br>下'],
  [
    'a mark in a mark',
    [{ type: 'strong', children: [text('重'), { type: 'emphasis', children: [text('点')] }] }],
    '<strong>重<em>点</em></strong>',
  ],
  [
    'link',
    [{ type: 'link', url: 'https://e.cn/?a=1&b', title: '去"', children: [text('此')] }],
    '<a href="https://e.cn/?a=1&#x26;b" title="去&#x22;" rel="external noopener">此</a>',
  ],
  [
    'link to a mailbox',
    [{ type: 'link', url: 'mailto:a@e.cn', children: [text('信')] }],
    '<a href="mailto:a@e.cn">信</a>',
  ],
]

describe('an inline', () => {
  test.each(inlines)('%s', (_, children, expected) => {
    expect(body(toHtml(issueWith([{ type: 'paragraph', children }])))).toBe(`<h3>文</h3><p>${expected}</p>`)
  })
})

const articles: [string, ArticleInput, string][] = [
  [
    'sources',
    { body: [paragraph('文')], sources: [{ title: '甲网', url: 'https://a.cn/' }, { title: '《乙》' }] },
    '<p>文</p><p class="sources"><span class="label">摘自：</span><cite><a href="https://a.cn/" rel="external noopener">甲网</a></cite>' +
      '<span class="label">、</span><cite>《乙》</cite></p>',
  ],
  [
    'notes, one of them referred to twice',
    {
      body: [
        {
          type: 'paragraph',
          children: [
            text('甲'),
            { type: 'footnoteReference', identifier: 'x' },
            text('乙'),
            { type: 'footnoteReference', identifier: 'y' },
            text('丙'),
            { type: 'footnoteReference', identifier: 'x' },
          ],
        },
      ],
      notes: [
        { type: 'footnoteDefinition', identifier: 'x', children: [paragraph('注一')] },
        {
          type: 'footnoteDefinition',
          identifier: 'y',
          children: [{ type: 'list', ordered: false, children: [item('注二')] }],
        },
      ],
    },
    '<p>甲<sup class="reference"><a id="reference-x" href="#note-x" role="doc-noteref" aria-label="注释 1">1</a></sup>' +
      '乙<sup class="reference"><a id="reference-y" href="#note-y" role="doc-noteref" aria-label="注释 2">2</a></sup>' +
      '丙<sup class="reference"><a id="reference-x-2" href="#note-x" role="doc-noteref" aria-label="注释 1">1</a></sup></p>' +
      '<div class="notes"><p><span class="label">注释</span></p><ol><li id="note-x"><p>注一' +
      '<a class="back" href="#reference-x" role="doc-backlink" aria-label="回到正文：注释 1，引用处 1">↑</a>' +
      '<a class="back" href="#reference-x-2" role="doc-backlink" aria-label="回到正文：注释 1，引用处 2">↑</a></p></li>' +
      '<li id="note-y"><ul><li>注二</li></ul><p><a class="back" href="#reference-y" role="doc-backlink" aria-label="回到正文：注释 2">↑</a></p></li></ol></div>',
  ],
]

describe('an article', () => {
  test.each(articles)('%s', (_, article, expected) => {
    expect(body(toHtml(issueWith(article)))).toBe(expected)
  })
})

test('the contents say the language of a section once, and that of an article where it is another', () => {
  const articles = [{ title: 'One' }, { title: '二', lang: 'zh-CN' }, { title: 'ג', lang: 'he' }]
  const issue = issueWith([], { sections: [{ title: 'News', lang: 'en', articles }] })
  const page = toHtml(issue, { document: true }).replaceAll('\n', '')
  const contents = firstGroup(/<nav[^>]*><p[^>]*>目录<\/p>(.*)<\/nav>/, page)
  expect(contents).toBe(
    '<ol><li lang="en"><a href="#news">News</a><ol><li><a href="#one">One</a></li>' +
      '<li><a href="#二" lang="zh-CN">二</a></li><li><a href="#ג" lang="he" dir="rtl">ג</a></li></ol></li></ol>',
  )
})

/** What stands in the one article of `issueWith`, without the line feeds between elements. */
function body(html: string): string {
  const [, inside] =
    /<(?:article id="文"|div class="article")>(.*)<\/(?:article|div)><\/section>/.exec(
      html.replaceAll('\n', ''),
    ) ?? []
  return inside ?? html
}
