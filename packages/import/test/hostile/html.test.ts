import { hostileStrings } from '@cec-bulletin/fixtures'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readHtml } from '../../src/html.ts'
import { faultsOf } from './faults-of.ts'

const numRuns = Number(process.env.RUNS ?? 150)

const pieces = [
  ...[
    '<p>',
    '</p>',
    '<div>',
    '</div>',
    '<h1>',
    '</h1>',
    '<h2>',
    '</h2>',
    '<h3>',
    '<ul>',
    '<ol start=4>',
    '<li>',
    '</ul>',
  ],
  ...[
    '<table>',
    '<tr>',
    '<td>',
    '<th colspan=3>',
    '<td rowspan=9>',
    '</table>',
    '<blockquote>',
    '</blockquote>',
    '<br>',
  ],
  ...[
    '<img src=a.png>',
    '<img src="https://e.cn/a.jpg" alt="秤">',
    '<img data-src="//e.cn/x">',
    '<figure>',
    '<figcaption>',
  ],
  ...[
    '<b>',
    '</b>',
    '<i>',
    '<a href="https://e.cn/?utm_source=a">',
    '<a href="x">',
    '</a>',
    '<code>',
    '</code>',
    '<pre>',
    '</pre>',
  ],
  ...[
    '<header class=masthead>',
    '<section>',
    '</section>',
    '<main>',
    '<div class=notes>',
    '<sup class=reference>',
    '<hr>',
  ],
  ...[
    '<sup>[1]</sup>',
    '<a href="#n">①</a>',
    '<li id=n>',
    '<a name=n>',
    '<p>[1] 注',
    '<p>① 注',
    '<b>注释</b>',
    '<aside>',
    '<section style="width:8px;height:8px"></section>',
    '<section style="background:#c00">',
    '<p>知识链接',
    '<br><br>',
    '<br>——某人',
    '<img alt="图片" src=a.png>',
    `<pre>${'剩饭称一次。\n'.repeat(30)}</pre>`,
    '<table><tr><td>甲<td>2024年5月<td><img src=a.png></table>',
  ],
  ...[
    '<span class=label>',
    '</span>',
    '<p class=sources>',
    '<footer class=imprint>',
    '<article>',
    '<div class="article">',
  ],
  ...[
    '<p style="text-align:center;font-size:20pt">',
    '<p style="display:none">',
    '<div id=js_content>',
    '<!--',
    '-->',
    '<svg>',
  ],
  ...[
    '第18期 2024年5月20日',
    '摘自：《甲》、乙',
    '来源：丙',
    '——某人',
    '※甲',
    '（一）乙',
    '1. 丙',
    '2. 丁',
    '图1：秤',
    '目录',
    '编辑：某人 a@b.cn',
  ],
  ...[
    '摘要：说什么',
    '主办：甲　网址：www.e.cn',
    '本简报由某处编制，内容来源于公开信息。',
    '文。',
    '题',
    '\n',
    '　　',
    '&nbsp;',
    '&shy;',
    '\u0000',
    '\ud800',
  ],
]

test('whatever a page holds, its draft is an issue and its ledger holds', () => {
  const piece = fc.oneof(fc.constantFrom(...pieces), fc.constantFrom(...hostileStrings))
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (some) => {
      expect(faultsOf(() => readHtml(some.join('')))).toEqual([])
    }),
    { numRuns },
  )
})
