import { expect, test } from 'vitest'
import { read } from '../read.ts'

const body = '早市从三月起在南门外开张，清晨五点到七点开市，逢雨改在棚里，摊位照旧按月抽签，卖菜的人都说好。'

const head = ['两岸通讯', '第3期 2024年5月20日', '']

const imprint = ['', '主办：两岸社', '编辑：周立', '']

const mail = (...lines: string[]) => read([...head, ...lines].join('\n'))

const noticesIn = (dropped: readonly string[]) =>
  dropped.filter((line) => line.startsWith('mail-notice')).map((line) => line.slice('mail-notice: '.length))

test('what programs write between who sent a mail and its text is of its head, as is a line that goes on', () => {
  const { blocks, dropped } = read(
    [
      '-----Original Message-----',
      'Von: 两岸社 <a@example.org>',
      'Gesendet: Montag, 20. Mai 2024 09:12',
      'An: b@example.org;',
      ' c@example.org',
      'Betreff: WG: [banks-list] 两岸通讯 第3期',
      'MIME-Version: 1.0',
      'Content-Type: text/plain;',
      '\tcharset="utf-8"',
      'X-Mailer: Example 4',
      'List-Unsubscribe: <mailto:leave@example.org>',
      '',
      '2024年5月20日',
      ...['', '早市', '', body, '', '夜市', '', body],
    ].join('\n'),
  )
  expect(blocks.slice(0, 3)).toEqual(['title: 两岸通讯', 'number: 第3期', 'date: 2024-05-20'])
  expect(blocks.filter((line) => line.startsWith('paragraph'))).toEqual([
    `paragraph: ${body}`,
    `paragraph: ${body}`,
  ])
  expect(dropped.filter((line) => line.startsWith('mail-head'))).not.toEqual([])
})

test('three lines with labels that no mail has are no head of one', () => {
  const { blocks } = read(
    ['两岸通讯', '第3期 2024年5月20日', '早市', 'X-Ray: 甲', 'Y-Ray: 乙', 'Z-Ray: 丙', body].join('\n'),
  )
  expect(blocks.join('\n')).toContain('X-Ray:甲')
})

test.each([
  ['Mailman', ['_'.repeat(47), 'banks mailing list', 'banks@lists.example.org']],
  [
    'Google Groups',
    ['-- ', 'You received this message because you are subscribed to the group "banks".', 'To leave, write.'],
  ],
  [
    'Mailchimp',
    [
      '='.repeat(60),
      '** 微博 (https://example.org/weibo)',
      '** 网站 (https://example.org/)',
      '',
      'Copyright © 2024 两岸社, All rights reserved.',
      'Our mailing address is:',
      '两岸镇南门 3 号',
    ],
  ],
  ['LISTSERV', ['#'.repeat(40), 'To unsubscribe from the BANKS list:', 'write to the list']],
])('what %s writes at the foot of a mail is left out', (_, foot) => {
  const { blocks, dropped, hints } = mail('早市', '', body, '', '夜市', '', body, '', ...foot)
  expect(blocks.slice(3)).toEqual([
    'section: 早市',
    'article: undefined',
    `paragraph: ${body}`,
    'section: 夜市',
    'article: undefined',
    `paragraph: ${body}`,
  ])
  expect(noticesIn(dropped)).not.toEqual([])
  expect(hints.map(({ rule }) => rule)).toContain('call')
})

test('it stays where the editor says so, and so does what is said of it above who made the issue', () => {
  const foot = ['您收到这封邮件，是因为您登记过。', '两岸镇南门。']
  const kept = read([...head, '早市', '', body, ...imprint, ...foot].join('\n'), { call: 'keep' })
  expect(kept.blocks.join('\n')).toContain('您收到这封邮件')
  const { dropped } = mail('早市', '', body, '', '退订的人可以到镇上取回押金。', '', body, ...imprint)
  expect(noticesIn(dropped)).toEqual([])
})

test('a line above a mail says how to see it in a browser', () => {
  const { blocks } = read(
    ['View this email in your browser (https://example.org/m?u=1)', '', ...head, '早市', '', body].join('\n'),
  )
  expect(blocks[0]).toBe('title: 两岸通讯')
})

test('lines in a box of marks are no titles, and its first may be that of the issue', () => {
  const rule = '='.repeat(30)
  const { blocks } = read(
    [
      ...[rule, '        Oxbow Letter', '        Oxbow Club', '        Issue 3, May 2024', rule, ''],
      ...['1. TOOLS', rule, '', 'New saws', '--------', '', 'Eleven saws came in over the winter.', ''],
      ...['Old saws', '--------', '', 'Nine of them went out again in April.', '', '-'.repeat(30)],
      ...['Published by: Oxbow Club', 'Editor: Kim Osei', '-'.repeat(30)],
    ].join('\n'),
  )
  expect(blocks).toEqual([
    'title: Oxbow Letter',
    'number: Issue 3',
    'date: 2024-05',
    'publisher: Oxbow Club',
    'section: 1. TOOLS',
    'article: New saws',
    'paragraph: Eleven saws came in over the winter.',
    'article: Old saws',
    'paragraph: Nine of them went out again in April.',
    'editor: Kim Osei ',
  ])
})

test.each(['━', '=', '-', '◆'])('a title may stand between marks of %s on its line', (mark) => {
  const { blocks } = mail(
    ...[`${mark.repeat(8)} 街巷 ${mark.repeat(8)}`, '', '** 早市', '', body, '', '** 夜市', '', body, ''],
    ...[`${mark.repeat(8)} 学校 ${mark.repeat(8)}`, '', '** 操场', '', body],
  )
  expect(blocks.filter((line) => !line.startsWith('paragraph')).slice(3)).toEqual([
    'section: 街巷',
    'article: 早市',
    'article: 夜市',
    'section: 学校',
    'article: 操场',
  ])
})

test('a picture that the text of a mail does not hold is no line of it', () => {
  const { blocks } = read(
    ['[cid:image001.png@01DC]', '', ...head, '[image: 南门]', '早市', '', body].join('\n'),
  )
  expect(blocks.join('\n')).not.toMatch(/cid|image/)
  expect(blocks[0]).toBe('title: 两岸通讯')
})

test('the address below a notice, a list of contents with bullets, and the foot are no text', () => {
  const english =
    'The market opens at the south gate from March on, from five to seven in the morning, and all are welcome.'
  const { blocks, dropped } = read(
    [
      'Trouble reading this? View it in your browser:',
      'https://mail.example.org/v/23?id=8f',
      '',
      'The Mender',
      'No. 23, 6 March 2026',
      '',
      'In this letter:',
      '',
      '  * A new market',
      '  * The night market',
      '',
      'A new market',
      '------------',
      '',
      english,
      '',
      'The night market',
      '----------------',
      '',
      english,
      '',
      'The Mender may be passed on to anybody.',
      'Published by: Rivermead Café',
      'Editors: Colin Marsh',
      '',
      'You receive this letter because you signed up.',
    ].join('\n'),
  )
  expect(noticesIn(dropped)).toEqual([
    'Trouble reading this? View it in your browser:',
    'https://mail.example.org/v/23?id=8f',
    'You receive this letter because you signed up.',
  ])
  expect(blocks.filter((block) => /^(?:title|number|section|item|statement)/.test(block))).toEqual([
    'title: The Mender',
    'number: No. 23',
    'section: A new market',
    'section: The night market',
    'statement: The Mender may be passed on to anybody.',
  ])
})
