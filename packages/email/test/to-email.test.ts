import { themes } from '@cec-bulletin/html'
import { expect, test } from 'vitest'
import { toEmail } from '../src/index.ts'
import { issueOf, wholeEmail } from './email-of.ts'

test('the subject, the text and the links at the end', () => {
  const email = wholeEmail(issueOf())
  expect(email.subject).toBe('第 7 期')
  expect(email.text).toBe(`第 7 期

日期：2023年10月

动态

食品

会议记。

在网页上阅读 https://example.org/7/
退订 https://example.org/leave?id=7
`)
  expect(email.html).toContain('>在网页上阅读</a>')
  expect(email.html).toContain('>退订</a>')
  expect(email.problems).toEqual([])
})

test.each([
  ['zh-TW', '退訂'],
  ['en', 'Unsubscribe'],
  ['de', 'Unsubscribe'],
])('links at the end in %s', (lang, word) => {
  expect(wholeEmail(issueOf({ lang })).text).toContain(`\n${word} https://example.org/leave?id=7\n`)
})

test('a mail address to leave by', () => {
  const { html, text } = toEmail(issueOf(), { unsubscribeUrl: 'mailto:leave@example.org' })
  expect(html).toContain('href="mailto:leave@example.org"')
  expect(text).toContain('\n退订 leave@example.org\n')
})

const titles = ['食品兴趣组', '采购培训', '新资源介绍'].map((title) => ({ title }))

test.each([
  [{ summary: '本期介绍三所学校的食堂怎样买菜。' }, '本期介绍三所学校的食堂怎样买菜。'],
  [{ summary: '短', sections: [{ title: '动态', articles: titles }] }, '食品兴趣组；采购培训；新资源介绍'],
  [{ sections: [{ title: '一' }, { title: '二'.repeat(15) }] }, `一；${'二'.repeat(15)}`],
  [{ lang: 'en', sections: [{ title: 'News of today' }, { title: 'More' }] }, 'News of today; More'],
])('what lists of mails show of %j', (input, expected) => {
  expect(toEmail(issueOf(input)).html).toContain(`>${expected}</div>`)
})

test('nothing where the issue says too little', () => {
  expect(toEmail(issueOf()).html).not.toContain('mso-hide')
})

test('a list is a table of two columns, its marks words', () => {
  const body = [{ type: 'list' as const, marker: '※' as const, children: ['甲', '乙'] }]
  const { html } = toEmail(issueOf({ sections: [{ title: '动', introduction: body }] }))
  const rows = html.match(/<tr>\n<td [^>]*nowrap[^>]*>※<\/td>\n<td [^>]*>[甲乙]<\/td>\n<\/tr>/g)
  expect(rows).toHaveLength(2)
})

const item = (lang: string, words: string) => ({
  type: 'listItem' as const,
  children: [{ type: 'paragraph' as const, lang, children: [words] }],
})

test.each([
  ['zh-CN', [item('ar', 'بند')], 'border="0" dir="rtl">', /padding:0 0 0px 8px.*text-align:left;white/],
  ['ar', [item('zh-CN', '甲')], 'border="0" dir="ltr">', /padding:0 8px 0px 0.*text-align:right;white/],
])('in %s, an item written the other way has its mark on the other side', (lang, items, start, mark) => {
  const body = [{ type: 'list' as const, children: ['一', ...items] }]
  const { html } = toEmail(issueOf({ lang, sections: [{ title: '动', introduction: body }] }))
  const [first = '', second = ''] = html.slice(html.indexOf('</h2>')).match(/<td [^>]*nowrap.*>•</g) ?? []
  expect(html).toContain(start)
  expect(first).not.toContain('text-align')
  expect(second).toMatch(mark)
})

test('a section written the other way has its marks beside their words', () => {
  const introduction = [{ type: 'list' as const, children: ['بند'] }]
  const { html } = toEmail(issueOf({ sections: [{ title: 'قسم', lang: 'ar', introduction }] }))
  expect(html).toMatch(/<td [^>]*align="left" nowrap="nowrap" style="[^"]*text-align:left;white-space/)
})

test('nothing is left of a quote that held lost decoration alone', () => {
  const image = { type: 'image' as const, url: 'a.jpg', alt: '' }
  const quote = { type: 'blockquote' as const, children: [image] }
  const kept = toEmail(issueOf({ sections: [{ title: '动', introduction: ['甲', quote, image, '乙'] }] }))
  const without = toEmail(issueOf({ sections: [{ title: '动', introduction: ['甲', '乙'] }] }))
  // The gap in front of them stays.
  expect(kept.html.replaceAll('0 0 18px', '0 0 6px')).toBe(without.html.replaceAll('0 0 18px', '0 0 6px'))
  expect(kept.problems).toHaveLength(2)
})

test('a theme is looked at each time', () => {
  toEmail(issueOf(), { theme: themes.ink })
  const theme = { ...themes.ink, cover: (() => '') as never }
  expect(() => toEmail(issueOf(), { theme })).toThrow('as `theme.cover`')
})

test.each([
  ['zh-CN', '<em class="faint" style="font-style:normal;'],
  ['en', '<em>'],
])('Word sets emphasis in Chinese in Kai, and no other: %s', (lang, start) => {
  const emphasis = { type: 'emphasis' as const, children: [{ type: 'text' as const, value: '要' }] }
  const paragraph = { type: 'paragraph' as const, children: [emphasis] }
  const { html } = toEmail(issueOf({ lang, sections: [{ title: '动', introduction: [paragraph] }] }))
  expect(html).toContain(start)
  expect(html).toContain('}em.faint{font-family:KaiTi}</style>')
})

test('the cover stands in front', () => {
  const { html } = toEmail(issueOf(), { theme: { ...themes.field, cover: 'https://e.cn/a.jpg' } })
  expect(html.indexOf('<img src="https://e.cn/a.jpg" alt="" width="600"')).toBeLessThan(html.indexOf('<h1'))
  expect(html).toContain('<img src="https://e.cn/a.jpg" alt="" width="600"')
})

test.each<[string, object, string]>([
  ['preheader', { preheader: '甲\n乙' }, 'Cannot use "甲\\n乙" as `preheader`; expected one line of text'],
  ['viewUrl', { viewUrl: '/7/' }, 'Cannot use "/7/" as `viewUrl`; expected a string, an absolute address'],
  ['viewUrl', { viewUrl: 'javascript:alert(1)' }, 'as `viewUrl`'],
  ['preheader', { preheader: 1n }, 'Cannot use 1 as `preheader`'],
  ['viewUrl', { viewUrl: new URL('https://e.cn/') }, 'as `viewUrl`; expected a string'],
  ['viewUrl', { viewUrl: 'https://?7' }, 'as `viewUrl`'],
  ['unsubscribeUrl', { unsubscribeUrl: 'mailto:leave' }, 'as `unsubscribeUrl`'],
  ['theme', { theme: null }, 'Cannot use null as `theme`; expected a theme such as'],
  ['theme', { theme: 'ink' }, 'Cannot use "ink" as `theme`'],
  ['resolve', { resolve: new Map() }, 'Cannot use {} as `resolve`; expected a function'],
  ['unsubscribeUrl', { unsubscribeUrl: 'leave' }, 'with `https:`, `http:` or `mailto:`'],
  ['theme', { theme: { ...themes.ink, accent: 'red' } }, 'Cannot use `"red"` as `theme.accent`'],
  ['resolve', { resolve: () => 'ftp://e.cn/a.jpg' }, '`resolve` gives "ftp://e.cn/a.jpg"'],
])('refuses %s: %o', (_, options, message) => {
  const issue = issueOf({
    sections: [{ title: '动', introduction: [{ type: 'image', url: 'a.jpg', alt: '' }] }],
  })
  expect(() => toEmail(issue, options)).toThrow(message)
})

test.each([null, 'ink', []])('refuses %j for its options', (options) => {
  expect(() => toEmail(issueOf(), options as never)).toThrow('as `options`; expected an object')
})
