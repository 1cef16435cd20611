import { expect, test } from 'vitest'
import { read } from '../read.ts'

const body = '早市从三月起在南门外开张，清晨五点到七点开市，逢雨改在棚里，摊位照旧按月抽签，卖菜的人都说好。'

const mail = (...lines: string[]) => read(['两岸通讯', '第3期 2024年5月20日', '', ...lines].join('\n'))

test('words of a short line lead to the address in brackets behind them', () => {
  const { blocks, links } = mail(
    ...['** 早市', '', body, '', '报名表 (https://example.org/form?utm_source=mail)', ''],
    ...['** 夜市 <https://example.org/night>', '', body, '', '网址：<https://example.org/>', ''],
    ...['** 集市', '', body],
  )
  expect(blocks).toEqual(expect.arrayContaining(['paragraph: 报名表', 'section: 夜市']))
  expect(links).toEqual(['报名表 https://example.org/form', 'https://example.org/ https://example.org/'])
})

test.each([
  '我们在五月写过这件事，见小结 (https://example.org/a)',
  `${body}详见 (https://example.org/a)`,
  'We wrote about the market in May (https://example.org/a)\nand forty readers wrote back to us in June.',
])('which words of a sentence lead to it nobody can know: %s', (words) => {
  const { blocks, links } = mail('** 早市', '', body, '', words, '', body, '', '** 夜市', '', body)
  expect(links).toEqual(['https://example.org/a https://example.org/a'])
  expect(blocks.join('\n')).toContain('(https://example.org/a)')
})

test('the words behind a label lead to it, and an address is said once', () => {
  const { blocks, links } = mail(
    ...['** 早市', '', body, '', '通知全文：摊位通知<https://example.org/a?utm_source=mail>', ''],
    ...['** 夜市', '', body, '', '请写信给 a@example.org<mailto:a@example.org>，两天内回信。', ''],
    ...['见 example.org/b <https://example.org/b/> 与 https://example.org/c (https://example.org/c)。'],
  )
  expect(links).toEqual([
    '摊位通知 https://example.org/a',
    'a@example.org mailto:a@example.org',
    'https://example.org/b/ https://example.org/b/',
    'https://example.org/c https://example.org/c',
  ])
  expect(blocks).toContain('paragraph: 通知全文：摊位通知')
  expect(blocks.join('\n')).not.toMatch(/[<>]/)
})

test('another address in brackets behind one stays', () => {
  const { blocks } = mail('** 早市', '', body, '', `a@example.org<mailto:b@example.org>，${body}`)
  expect(blocks.join('\n')).toContain('b@example.org')
})

test('a hyphen in front of a name is whom a quote is by, below words that stand in quotes', () => {
  const quoted = (words: string) => mail('早市', '', body, '', words, '- 周立，南门外', '', body)
  expect(quoted('“天不亮就来了。”').blocks).toEqual(
    expect.arrayContaining(['blockquote paragraph: “天不亮就来了。”', 'blockquote text: 周立，南门外']),
  )
  expect(quoted('天不亮就来了。').blocks.join('\n')).not.toContain('blockquote')
})

test('the last link of the text is none of those at the foot of a mail', () => {
  const { links } = mail(
    ...['** 早市', '', body, '', '报名表 (https://example.org/form)', '', '='.repeat(30)],
    ...['** 微博 (https://example.org/weibo)', '** 网站 (https://example.org/)', '', '主办：两岸社', ''],
    '您收到这封邮件，是因为您登记过。',
  )
  expect(links).toEqual(['报名表 https://example.org/form'])
})
