import { type Block, parseIssue } from '@cec-bulletin/schema'
import { expect, test } from 'vitest'
import { readHtml } from '../../src/html.ts'
import { infer } from '../../src/index.ts'

/** The one article of a page with the title `题` and the text that is given. */
function bodyOf(text: string): Block[] {
  const page = `<title>题</title><h1>题</h1><div class="article-content">${text}</div>`
  const { draft } = infer(readHtml(page), { given: { date: '2024' } })
  return parseIssue(draft).sections[0]?.articles[0]?.body ?? []
}

const text = (value: string) => ({ type: 'text', value })

const paragraph = (...children: unknown[]) => ({
  type: 'paragraph',
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
})

test.each<[string, unknown[]]>([
  ['<p>甲</p><p>乙</p>', [paragraph('甲'), paragraph('乙')]],
  ['甲<div>乙</div>丙', [paragraph('甲'), paragraph('乙'), paragraph('丙')]],
  ['<p>甲\n  乙</p>', [paragraph('甲乙')]],
  ['<p>one\n  two</p>', [paragraph('one two')]],
  ['<p>甲 <b> 乙</b></p>', [paragraph('甲 ', { type: 'strong', children: [text('乙')] })]],
  ['<p>甲<br>乙</p>', [paragraph('甲', { type: 'break' }, '乙')]],
  ['<p>&nbsp;</p><p>　　甲</p>', [paragraph('甲')]],
  ['<p>甲&shy;乙</p>', [paragraph('甲乙')]],
  [
    '<p><em>甲</em><del>乙</del></p>',
    [paragraph({ type: 'emphasis', children: [text('甲')] }, { type: 'delete', children: [text('乙')] })],
  ],
  [
    '<p>见<span style="font-weight: bold">甲</span></p>',
    [paragraph('见', { type: 'strong', children: [text('甲')] })],
  ],
  [
    '<p>见<a href="https://e.cn/?utm_source=a">甲<b>乙</b></a></p>',
    [
      paragraph('见', {
        type: 'link',
        url: 'https://e.cn/',
        children: [text('甲'), { type: 'strong', children: [text('乙')] }],
      }),
    ],
  ],
  ['<p>见<a href="javascript:void(0)">甲</a></p>', [paragraph('见甲')]],
  ['<p>键<code>Ctrl</code></p>', [paragraph('键', { type: 'inlineCode', value: 'Ctrl' })]],
  ['<p>甲</p><p style="display:none">隐</p>', [paragraph('甲')]],
  ['<script>x()</script><style>p{}</style><p>甲</p>', [paragraph('甲')]],
  [
    '<ul><li>甲</li><li>乙<ol start="4"><li>子</li></ol></li></ul>',
    [
      {
        type: 'list',
        ordered: false,
        children: [
          { type: 'listItem', children: [paragraph('甲')] },
          {
            type: 'listItem',
            children: [
              paragraph('乙'),
              {
                type: 'list',
                ordered: true,
                start: 4,
                children: [{ type: 'listItem', children: [paragraph('子')] }],
              },
            ],
          },
        ],
      },
    ],
  ],
  [
    '<blockquote><p>引</p></blockquote><p>——某人</p>',
    [{ type: 'blockquote', children: [paragraph('引')], attribution: [text('某人')] }],
  ],
  [
    '<figure><img src="https://e.cn/a.jpg" alt="秤"><figcaption>称剩饭</figcaption></figure>',
    [{ type: 'image', url: 'https://e.cn/a.jpg', alt: '秤', caption: [text('称剩饭')] }],
  ],
  [
    '<p>前<img src="data:," data-src="https://mmbiz.qpic.cn/a?wx_fmt=png">后</p>',
    [paragraph('前'), { type: 'image', url: 'https://mmbiz.qpic.cn/a?wx_fmt=png', alt: '' }, paragraph('后')],
  ],
  [
    '<p><a href="https://e.cn/b?utm_source=c" title="看"><img src="https://e.cn/a.jpg" alt="秤"></a></p>',
    [{ type: 'image', url: 'https://e.cn/a.jpg', alt: '秤', link: 'https://e.cn/b' }],
  ],
  [
    '<a href="https://e.cn/b"><figure><img src="https://e.cn/a.jpg" alt="秤"></figure>看全文</a>',
    [
      { type: 'image', url: 'https://e.cn/a.jpg', alt: '秤', link: 'https://e.cn/b' },
      paragraph({ type: 'link', url: 'https://e.cn/b', children: [text('看全文')] }),
    ],
  ],
  [
    '<p><a href="https://e.cn/b"><img src="data:image/png;base64,AA" alt="秤"></a>后</p>',
    [paragraph({ type: 'link', url: 'https://e.cn/b', children: [text('秤')] }), paragraph('后')],
  ],
  ['<p>甲</p><img src="https://e.cn/count" width="1" height="1">', [paragraph('甲')]],
  [
    '<table><tr><th colspan=2>甲</th></tr><tr><td rowspan=2>乙</td><td>丙</td></tr><tr><td>丁<br>戊</td></tr></table>',
    [
      {
        type: 'table',
        children: [
          ['甲', ''],
          ['乙', '丙'],
          ['', '丁\n戊'],
        ].map((row) => ({
          type: 'tableRow',
          children: row.map((cell) => ({
            type: 'tableCell',
            children: cell
              .split('\n')
              .flatMap((line, index) => [
                ...(index > 0 ? [{ type: 'break' }] : []),
                ...(line ? [text(line)] : []),
              ]),
          })),
        })),
      },
    ],
  ],
  ['<pre><code class="language-js">a\n  b\n</code></pre>', [{ type: 'code', lang: 'js', value: 'a\n  b' }]],
  ['<p>甲</p><hr><p>乙</p>', [paragraph('甲'), { type: 'thematicBreak' }, paragraph('乙')]],
])('%s', (html, expected) => {
  expect(bodyOf(html)).toEqual(expected)
})

test.each<[string, string, unknown[]]>([
  [
    'a letter in a font of signs is a bullet',
    '<p><span style="font-family:Wingdings">l</span>甲；</p><p><span style="font-family:Wingdings">l</span>乙。</p>',
    [
      {
        type: 'list',
        ordered: false,
        children: [
          { type: 'listItem', children: [paragraph('甲；')] },
          { type: 'listItem', children: [paragraph('乙。')] },
        ],
      },
    ],
  ],
  [
    'lines of code may be parted by elements, and counted beside it',
    '<table><tr><td class="gutter"><pre>1<br>2</pre></td><td class="code"><pre>a: 1<br>b: 2</pre></td></tr></table>',
    [{ type: 'code', value: 'a: 1\nb: 2' }],
  ],
  [
    'what opens on a click under the name of a box is a note',
    '<p>甲。</p><details><summary>知识链接：乙</summary><p>丙。</p><p>丁。</p></details>',
    [
      paragraph('甲。'),
      {
        type: 'blockquote',
        kind: 'note',
        children: [
          paragraph({ type: 'strong', children: [text('知识链接：乙')] }),
          paragraph('丙。'),
          paragraph('丁。'),
        ],
      },
    ],
  ],
])('%s', (_, html, expected) => {
  expect(bodyOf(html)).toMatchObject(expected)
})

test('the date of an article of WeChat may stand deeper', () => {
  const page =
    '<h1 id="activity-name">题</h1><div id="meta_content"><span id="meta_content_hide_info"><em id="publish_time">2024年06月20日 18:30</em></span></div><div id="js_content"><h2>动态</h2><h3>一篇</h3><p>正文。</p></div>'
  expect(infer(readHtml(page)).draft.date).toBe('2024-06-20')
})

test('a link over several blocks of a cell says its address once', () => {
  const page =
    '<h1>题</h1><table><tr><td>甲<td>乙<a href="/"><table><tr><td>丙<td>丁</table><p>戊<table><tr><td>己<td>庚</table></a></table>'
  expect(() => infer(readHtml(page))).not.toThrow()
})

test('what stands in a cell is its lines, links in lists among them', () => {
  const cell =
    '<ul><li><a href="https://example.org/a">甲</a><li>乙</ul><blockquote>丙</blockquote><table><tr><td>丁<td><pre>戊</pre></table>'
  const link = { type: 'link', url: 'https://example.org/a', children: [text('甲')] }
  const lines = ['乙', '丙', '丁', '戊'].flatMap((line) => [{ type: 'break' }, text(line)])
  const [table] = bodyOf(`<table><tr><td>一<td>二<tr><td>三<td>${cell}</table>`)
  expect(table).toMatchObject({ children: [{}, { children: [{}, { children: [link, ...lines] }] }] })
})
