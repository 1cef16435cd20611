import { toHast } from '@cec-bulletin/html'
import { type List, markOf } from '@cec-bulletin/schema/model'
import { expect, test } from 'vitest'
import { outermost } from '../src/elements/outermost.ts'
import { render } from '../src/elements/render.ts'
import { toWechat } from '../src/index.ts'
import { elementsIn } from '../src/tree/elements-in.ts'
import { issueOf } from './issue-of.ts'

const text = (value: string) => ({ type: 'text' as const, value })
const link = (url: string, words = '网页') => ({ type: 'link' as const, url, children: [text(words)] })
const paragraph = (...children: object[]) => ({ type: 'paragraph', children })
const item = (...children: unknown[]) => ({ type: 'listItem', children })
const list = (marker: string | undefined, ...children: unknown[]) => ({
  type: 'list',
  ordered: marker !== undefined && /[1一]/.test(marker),
  ...(marker !== undefined && marker !== '1.' && { marker }),
  children,
})

// Each block with what WeChat gets of it, without styles.
test.each<[string, object, string]>([
  [
    'bullets',
    list(undefined, '甲', '乙'),
    '<section><section>•\u2002甲</section><section>•\u2002乙</section></section>',
  ],
  ['items marked ※', list('※', '甲'), '<section><section>※\u2002甲</section></section>'],
  ['numbers', list('1.', '甲'), '<section><section>1.\u2002甲</section></section>'],
  ['Chinese numbers', list('（一）', '甲'), '<section><section>（一）甲</section></section>'],
  [
    'a list in an item',
    list('※', item('甲：', list('01.', '乙'))),
    '<section><section><p>※\u2002甲：</p><section><section>01.\u2002乙</section></section></section></section>',
  ],
  [
    'an item that begins with a list',
    list('●', item(list('1)', '甲'))),
    '<section><section><section><section>●\u20021)\u2002甲</section></section></section></section>',
  ],
  [
    'two paragraphs in an item',
    list('●', item('甲', '乙')),
    '<section><section><p>●\u2002甲</p><section><p>乙</p></section></section></section>',
  ],
  [
    'code in an item',
    list('●', item({ type: 'code', value: 'a' })),
    '<section><section><p>●\u2002</p><section><section>a</section></section></section></section>',
  ],
  [
    'marks',
    paragraph({ type: 'strong', children: [text('甲')] }, { type: 'delete', children: [text('乙')] }),
    '<p><strong>甲</strong><span>乙</span></p>',
  ],
  [
    'a space between two marks',
    paragraph({ type: 'strong', children: [text('a')] }, text(' '), {
      type: 'emphasis',
      children: [text('b')],
    }),
    '<p><strong>a </strong><em>b</em></p>',
  ],
  [
    'a space between code and a mark',
    paragraph({ type: 'inlineCode', value: 'a' }, text(' '), { type: 'strong', children: [text('b')] }),
    '<p><span>a</span><strong> b</strong></p>',
  ],
  [
    'a space between two codes',
    paragraph({ type: 'inlineCode', value: 'a' }, text(' '), { type: 'inlineCode', value: 'b' }),
    '<p><span>a </span><span>b</span></p>',
  ],
  [
    'a space behind a break',
    paragraph(text('a'), { type: 'break' }, text('\u00a0'), { type: 'strong', children: [text('b')] }),
    '<p>a<br><strong>\u00a0b</strong></p>',
  ],
  [
    'a line of nothing but a space',
    paragraph(text('a'), { type: 'break' }, text('\u00a0'), { type: 'break' }, text('b')),
    '<p>a<br><br>\u00a0b</p>',
  ],
  [
    'code',
    { type: 'code', value: 'if a:\n\tb  c\n\n  d e' },
    '<section>if a:<br>\u00a0\u00a0\u00a0\u00a0b\u00a0\u00a0c<br><br>\u00a0\u00a0d e</section>',
  ],
  ['a line', { type: 'thematicBreak' }, '<hr>'],
  [
    'a quote with whom it is by',
    { type: 'blockquote', children: ['甲'], attribution: '乙' },
    '<blockquote><p>甲</p><p>——乙</p></blockquote>',
  ],
  ['a box', { type: 'blockquote', kind: 'tip', children: ['甲'] }, '<section><p>提示</p><p>甲</p></section>'],
  [
    'a table with its caption',
    {
      type: 'table',
      children: [
        { type: 'tableRow', children: ['甲', '乙'] },
        { type: 'tableRow', children: ['1', ''] },
      ],
      caption: '丙',
    },
    '<table><tr><th>甲</th><th>乙</th></tr><tr><td>1</td><td></td></tr></table><p>丙</p>',
  ],
  [
    'a picture that is not uploaded',
    { type: 'image', url: 'a.jpg', alt: '田', caption: '春', credit: '王' },
    '<section><p>田</p><p>春</p><p>图片：王</p></section>',
  ],
  [
    'a quote of a picture without words',
    { type: 'blockquote', children: [{ type: 'image', url: 'a.jpg', alt: '' }] },
    '',
  ],
  [
    'a link in WeChat',
    paragraph(link('https://mp.weixin.qq.com/s/a')),
    '<p><a href="https://mp.weixin.qq.com/s/a">网页</a></p>',
  ],
  ['a link in the issue', paragraph(link('#食品', '前文')), '<p>前文</p>'],
])('%s', (_, block, expected) => {
  expect(bodyOf(toWechat(issueOf([block as never])).content)).toBe(expected)
})

test('addresses are notes at the end, each once', () => {
  const block = paragraph(
    link('https://e.cn/a?b=1&c=2', '甲'),
    link('mailto:a@e.cn', '乙'),
    link('https://e.cn/a?b=1&c=2', '丙'),
    link('https://e.cn/', 'https://e.cn/'),
  )
  expect(bodyOf(toWechat(issueOf([block as never])).content)).toBe(
    '<p>甲<sup>[1]</sup>乙<sup>[2]</sup>丙<sup>[1]</sup>https://e.cn/</p>' +
      '<section><p><strong>文中链接</strong></p><p>[1] https://e.cn/a?b=1&#x26;c=2</p><p>[2] a@e.cn</p></section>',
  )
})

test('the number of a picture that leads somewhere stands below it', () => {
  const picture = { type: 'image', url: 'https://e.cn/a.png', alt: '秤', link: 'https://e.cn/' }
  const pictures = new Map([['https://e.cn/a.png', 'https://mmbiz.qpic.cn/a?wx_fmt=png']])
  expect(bodyOf(toWechat(issueOf([picture as never]), { pictures }).content)).toBe(
    '<section><img src="https://mmbiz.qpic.cn/a?wx_fmt=png" alt="秤"><p><sup>[1]</sup></p></section>' +
      '<section><p><strong>文中链接</strong></p><p>[1] https://e.cn/</p></section>',
  )
})

test('addresses that lead to the same are one, and those that only look the same are two', () => {
  const block = paragraph(
    link('MAILTO:a@e.cn', '甲'),
    link('mailto:a@e.cn', '乙'),
    link('tel:12', '丙'),
    link('mailto:12', '丁'),
  )
  expect(bodyOf(toWechat(issueOf([block as never])).content)).toBe(
    '<p>甲<sup>[1]</sup>乙<sup>[1]</sup>丙<sup>[2]</sup>丁<sup>[3]</sup></p>' +
      '<section><p><strong>文中链接</strong></p><p>[1] a@e.cn</p><p>[2] tel:12</p><p>[3] mailto:12</p></section>',
  )
})

test('addresses are read from left to right in an issue from right to left', () => {
  const { content } = toWechat(issueOf([paragraph(link('https://e.cn/')) as never], { lang: 'ar' }))
  expect(content).toContain('<p style="direction:ltr">[1] https://e.cn/</p>')
})

test('a quote from right to left has its line and its margin on the right alone', () => {
  const { content } = toWechat(issueOf([{ type: 'blockquote', children: ['أ'] }], { lang: 'ar' }))
  expect(content).toMatch(/<blockquote style="padding:0;border:0;[^"]*;padding-right:1em;border-right:3px/)
})

test('the issue’s own notes are circled', () => {
  const sections = [
    {
      title: '动态',
      articles: [
        {
          title: '食品',
          body: [{ type: 'paragraph', children: ['甲', { type: 'footnoteReference', identifier: 'a' }] }],
          notes: [{ type: 'footnoteDefinition', identifier: 'a', children: ['乙'] }],
        },
      ],
    },
  ]
  expect(bodyOf(toWechat(issueOf([], { sections: sections as never })).content)).toBe(
    '<p>甲<sup>①</sup></p><section><p><strong>注释</strong></p><section><section><p>①\u2002乙</p></section></section></section>',
  )
})

test('an article from right to left, in an issue from left to right', () => {
  const sections = [
    { title: '动态', articles: [{ title: 'أ', lang: 'ar', body: ['ب', { type: 'list', children: ['ج'] }] }] },
  ]
  const { content } = toWechat(issueOf([], { sections: sections as never }))
  expect(content).toContain('<section style="direction:rtl;text-align:start;letter-spacing:0"><h3 style="')
  expect(content).toMatch(/<h3 style="[^"]*padding-right:10px;border-right:/)
  expect(content).toMatch(/<section style="margin:1em 0;padding-right:1em;text-indent:-1em;/)
})

test('a section from right to left, whose own words and articles are no article of their own', () => {
  const sections = [
    {
      title: 'قسم',
      lang: 'ar',
      introduction: ['مقدمة'],
      articles: [{ title: 'أ', body: ['ب'] }, { body: ['ج'] }],
    },
  ]
  const { content } = toWechat(issueOf([], { sections: sections as never }))
  const rtl = '<section style="direction:rtl;text-align:start;letter-spacing:0">'
  expect(content.split(rtl)).toHaveLength(3)
  expect(content).toMatch(/<h3 style="[^"]*padding-right:10px;border-right:/)
  expect(content).toContain('<p style="direction:rtl;text-align:start;letter-spacing:0;margin:1em 0">ج</p>')
})

test('a section in another language has its way of emphasis', () => {
  const emphasis = paragraph({ type: 'emphasis', children: [text('a')] })
  const sections = [{ title: 'News', lang: 'en', introduction: [emphasis] }]
  const { content } = toWechat(issueOf([], { sections: sections as never }))
  expect(content).toContain('<section style="text-align:start;letter-spacing:0"><h2 ')
  expect(content).toContain('<em>a</em>')
})

test('an item in another language than its list is set as that', () => {
  const english = { type: 'paragraph', lang: 'en', children: [{ type: 'emphasis', children: [text('a')] }] }
  const arabic = { type: 'paragraph', lang: 'ar', children: [text('ب')] }
  const blocks = item({ type: 'paragraph', lang: 'ar', children: [text('ج')] }, '丙')
  const { content } = toWechat(issueOf([list(undefined, item(english), item(arabic), blocks) as never]))
  const start = 'text-align:start;letter-spacing:0'
  const hanging = `margin-left:-1.1em;padding-right:1.1em;text-indent:-1.1em;direction:rtl;${start}`
  expect(content).toContain(`<section style="${start}">•\u2002<em>a</em></section>`)
  expect(content).toContain(`<section style="${hanging}">•\u2002ب</section>`)
  expect(content).toContain(
    `<section><p style="${hanging}">•\u2002ج</p><section style="text-indent:0"><p style="margin-top:.4em">丙</p>`,
  )
})

test('a list that begins an item hangs out by both marks', () => {
  const { content } = toWechat(issueOf([list('●', item(list('1)', '甲', '乙')), '丙') as never]))
  const style = 'display:flex;flex-direction:column;gap:.4em'
  expect(content).toContain(
    `<section style="margin:1em 0;padding-left:1.6em;text-indent:-1.6em;${style}"><section>` +
      `<section style="padding-left:1.5em;text-indent:-1.5em;${style}"><section style="text-indent:-3.1em">●\u20021)\u2002甲</section>` +
      '<section>2)\u2002乙</section></section></section><section>●\u2002丙</section></section>',
  )
})

test('an uploaded picture', () => {
  const issue = issueOf([{ type: 'image', url: 'images/a.jpg', alt: '田' }])
  const pictures = new Map([['images/a.jpg', 'http://mmbiz.qpic.cn/mmbiz_jpg/a/0']])
  const { content, problems } = toWechat(issue, { pictures })
  expect(content).toContain('<img src="https://mmbiz.qpic.cn/mmbiz_jpg/a/0" alt="田" style="max-width:100%">')
  expect(problems).toEqual([])
})

test('an element that has no renderer is an error', () => {
  const issue = issueOf(['甲'])
  const [whole] = elementsIn(toHast(issue, { markerOf: (one: List, index) => markOf(one, index) }))
  if (whole === undefined) throw new Error('There is no element')
  const context = outermost(whole, {
    accent: '#197c58',
    cited: new Map(),
    numbers: new Map(),
    pictures: new Map(),
  })
  const unknown = { type: 'element' as const, tagName: 'video', properties: {}, children: [] }
  expect(() => render([unknown], context)).toThrow(
    /^Cannot show the element `video` in WeChat; expected one of a, article, blockquote, /,
  )
})

test.each(['red', '#fff', '#12345g', 1])('the accent %j is an error', (accent) => {
  expect(() => toWechat(issueOf(), { accent: accent as string })).toThrow(
    `Cannot use ${JSON.stringify(accent)} as \`accent\`; expected a colour as \`#rrggbb\`, such as \`#197c58\``,
  )
})

/** What stands behind the title of the article, without styles. */
function bodyOf(content: string): string {
  const bare = content.replace(/ style="[^"]*"/g, '').replace(/<\/section>$/, '')
  return bare.slice(bare.indexOf('</h3>') + '</h3>'.length)
}
