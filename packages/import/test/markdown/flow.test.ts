import { type Block, parseIssue } from '@cec-bulletin/schema'
import { expect, test } from 'vitest'
import { infer } from '../../src/index.ts'
import { readMarkdown } from '../../src/markdown.ts'

/** The one article of a text below the title `题` and the section `节`. */
function bodyOf(text: string): Block[] {
  const { draft } = infer(readMarkdown(`# 题\n\n## 节\n\n### 文\n\n${text}\n`), { given: { date: '2024' } })
  return parseIssue(draft).sections[0]?.articles[0]?.body ?? []
}

const text = (value: string) => ({ type: 'text', value })

const paragraph = (...children: unknown[]) => ({
  type: 'paragraph',
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
})

const strong = (value: string) => ({ type: 'strong', children: [text(value)] })

const link = (url: string, words: string, more: object = {}) => ({
  type: 'link',
  url,
  children: [text(words)],
  ...more,
})

const list = (ordered: boolean, items: unknown[][], more: object = {}) => ({
  type: 'list',
  ordered,
  ...more,
  children: items.map((children) => ({ type: 'listItem', children })),
})

const image = (url: string, alt = '', more: object = {}) => ({ type: 'image', url, alt, ...more })

test.each<[string, unknown[]]>([
  ['甲\n\n乙', [paragraph('甲'), paragraph('乙')]],
  ['甲\n乙', [paragraph('甲乙')]],
  ['one\ntwo', [paragraph('one two')]],
  ['one\n**two**', [paragraph('one ', strong('two'))]],
  ['甲\\\n乙', [paragraph('甲', { type: 'break' }, '乙')]],
  ['甲  \n乙', [paragraph('甲', { type: 'break' }, '乙')]],
  ['甲<br>乙<BR/>丙', [paragraph('甲', { type: 'break' }, '乙', { type: 'break' }, '丙')]],
  ['\\*甲\\* &amp; &copy; &#20057;', [paragraph('*甲* & © 乙')]],
  ['**注意：**正文', [paragraph(strong('注意：'), '正文')]],
  ['~~甲~~乙', [paragraph({ type: 'delete', children: [text('甲')] }, '乙')]],
  ['键`` a`b ``', [paragraph('键', { type: 'inlineCode', value: 'a`b' })]],
  [
    '见[甲](https://e.cn/?utm_source=a "说明")',
    [paragraph('见', link('https://e.cn/', '甲', { title: '说明' }))],
  ],
  [
    '见[甲][a]、[乙][A]\n\n[a]: https://e.cn/ "说明"',
    [paragraph('见', link('https://e.cn/', '甲', { title: '说明' }), '、', link('https://e.cn/', '乙'))],
  ],
  ['见<https://e.cn/a>', [paragraph('见', link('https://e.cn/a', 'https://e.cn/a'))]],
  [
    '见 https://e.cn/a，又见www.e.cn。',
    [
      paragraph(
        '见 ',
        link('https://e.cn/a', 'https://e.cn/a'),
        '，又见',
        link('https://www.e.cn/', 'www.e.cn'),
        '。',
      ),
    ],
  ],
  ['见[甲](#乙)', [paragraph('见甲')]],
  [
    '甲 <b>乙</b><sub>2</sub> <a href="https://e.cn/">丙</a>',
    [paragraph('甲 ', strong('乙'), '2 ', link('https://e.cn/', '丙'))],
  ],
  ['甲<!-- 记得改 -->乙', [paragraph('甲乙')]],
  ['按<kbd>Ctrl</kbd>', [paragraph('按', { type: 'inlineCode', value: 'Ctrl' })]],
  ['![秤](https://e.cn/a.png "第一天")', [image('https://e.cn/a.png', '秤', { caption: [text('第一天')] })]],
  ['前![秤](a.png)后', [paragraph('前'), image('a.png', '秤'), paragraph('后')]],
  ['![秤][a]\n\n[a]: a.png', [image('a.png', '秤')]],
  ['[![秤](a.png)](https://e.cn/)', [image('a.png', '秤', { link: 'https://e.cn/' })]],
  ['<img src="a.png" width="300" alt="秤">', [image('a.png', '秤')]],
  [
    '<p align="center"><img src="a.png"><br>\n  第一天\n</p>',
    [image('a.png', '', { caption: [text('第一天')] })],
  ],
  ['![秤](/a.png)', [paragraph('秤')]],
  [
    '<details>\n<summary>更多</summary>\n\n**甲**乙\n\n</details>',
    [paragraph('更多'), paragraph(strong('甲'), '乙')],
  ],
  [
    '<table><tr><td>甲</td><td>乙</td></tr><tr><td>丙</td><td>&lt;丁</td></tr></table>',
    [
      {
        type: 'table',
        children: [
          ['甲', '乙'],
          ['丙', '<丁'],
        ].map((row) => ({
          type: 'tableRow',
          children: row.map((cell) => ({ type: 'tableCell', children: [text(cell)] })),
        })),
      },
    ],
  ],
  [
    '| 甲 | 乙 |\n| :-- | --: |\n| 丙 | a\\|b<br>丁 |',
    [
      {
        type: 'table',
        align: ['left', 'right'],
        children: [
          [[text('甲')], [text('乙')]],
          [[text('丙')], [text('a|b'), { type: 'break' }, text('丁')]],
        ].map((row) => ({
          type: 'tableRow',
          children: row.map((children) => ({ type: 'tableCell', children })),
        })),
      },
    ],
  ],
  [
    '- 甲\n- 乙\n  1. 子\n     丑',
    [list(false, [[paragraph('甲')], [paragraph('乙'), list(true, [[paragraph('子丑')]])]])],
  ],
  ['4. 甲\n5. 乙', [list(true, [[paragraph('甲')], [paragraph('乙')]], { start: 4 })]],
  ['- [x] 做完\n- [ ] 没做', [list(false, [[paragraph('☑ 做完')], [paragraph('☐ 没做')]])]],
  [
    '> 甲\n>\n> > 乙',
    [
      {
        type: 'blockquote',
        children: [paragraph('甲'), { type: 'blockquote', children: [paragraph('乙')] }],
      },
    ],
  ],
  ['> 甲\n> —— 某人', [{ type: 'blockquote', children: [paragraph('甲')], attribution: [text('某人')] }]],
  ['> [!TIP]\n> 甲', [{ type: 'blockquote', kind: 'tip', children: [paragraph('甲')] }]],
  ['```js {1}\na\n  b\n```', [{ type: 'code', lang: 'js', value: 'a\n  b' }]],
  ['- 甲\n\n  ```\n  a\n    b\n  ```', [list(false, [[paragraph('甲'), { type: 'code', value: 'a\n  b' }]])]],
  ['    a\n      b', [{ type: 'code', value: 'a\n  b' }]],
  ['甲\n\n***\n\n乙', [paragraph('甲'), { type: 'thematicBreak' }, paragraph('乙')]],
  ['{{< youtube abc >}}\n\n甲{% raw %}乙{% endraw %}', [paragraph('甲乙')]],
  ['`{{< youtube >}}`', [paragraph({ type: 'inlineCode', value: '{{< youtube >}}' })]],
  [
    '{{< figure src="a.png" alt="秤" caption="第一天" >}}',
    [image('a.png', '秤', { caption: [text('第一天')] })],
  ],
  ['{% asset_img a.png 秤 %}', [image('a.png', '秤')]],
  ['{% img left a.png 300 200 "秤 一" %}', [image('a.png', '秤 一')]],
  ['[TOC]\n\n甲', [paragraph('甲')]],
  ['<ruby>北<rt>běi</rt></ruby>京', [paragraph('北běi京')]],
  ['🐎 甲:tada:', [paragraph('🐎 甲:tada:')]],
])('%s', (markdown, expected) => {
  expect(bodyOf(markdown)).toEqual(expected)
})

test('a note', () => {
  const { draft } = infer(readMarkdown('# 题\n\n## 节\n\n甲[^a]。\n\n[^a]: 注\n\n[^b]: 无人引用\n'))
  expect(draft.sections[0]?.articles).toMatchObject([
    {
      body: [{ children: [text('甲'), { type: 'footnoteReference', identifier: 'a' }, text('。')] }],
      notes: [{ identifier: 'a', children: [paragraph('注')] }],
    },
    { body: [paragraph('无人引用')] },
  ])
})
