import { expect, test } from 'vitest'
import { read } from '../read.ts'

const body = '早市从三月起在南门外开张，清晨五点到七点开市，逢雨改在棚里，摊位照旧按月抽签，卖菜的人都说好。'

const mail = (...lines: string[]) =>
  read(['两岸通讯', '第3期', '2024年5月20日', '', ...lines].join('\n')).blocks.slice(3)

const ruled = (mark: string, title: string) => [mark.repeat(20), title, mark.repeat(20), '']

test.each(['=', '-', '*', '—'])('a short line between lines of %s is the title of a section', (mark) => {
  const blocks = mail(
    ...ruled(mark, '街巷'),
    ...['【早市】', '', body, '', '【夜市】', '', body, '', ...ruled(mark, '学校'), '【操场】', '', body],
  )
  expect(blocks.filter((line) => !line.startsWith('paragraph'))).toEqual([
    'section: 街巷',
    'article: 【早市】',
    'article: 【夜市】',
    'section: 学校',
    'article: 【操场】',
  ])
})

test('lines of two marks below titles are of sections and of articles', () => {
  const blocks = mail(
    ...['街巷', '======', '', '早市', '------', '', body, '', '夜市', '------', '', body, ''],
    ...['学校', '======', '', '操场', '------', '', body],
  )
  expect(blocks.filter((line) => !line.startsWith('paragraph'))).toEqual([
    'section: 街巷',
    'article: 早市',
    'article: 夜市',
    'section: 学校',
    'article: 操场',
  ])
})

test('the title of the issue may be set so as well', () => {
  const { blocks } = read(
    [...ruled('=', '两岸通讯'), '第3期　2024年5月', '', ...ruled('=', '街巷'), body, '', body].join('\n'),
  )
  expect(blocks.slice(0, 4)).toEqual(['title: 两岸通讯', 'number: 第3期', 'date: 2024-05', 'section: 街巷'])
})

const opening = [...ruled('=', '街巷'), '【早市】', '']

test('lines of > are a quote, with whom it is by', () => {
  expect(
    mail(...opening, body, '', '> 天不亮就来了，', '> 一篮子菜卖完才走。', '> ——摊主', '', body).slice(2),
  ).toEqual([
    `paragraph: ${body}`,
    'blockquote paragraph: 天不亮就来了，一篮子菜卖完才走。',
    'blockquote text: 摊主',
    `paragraph: ${body}`,
  ])
})

test('a list may stand within an item', () => {
  const blocks = mail(
    ...opening,
    ...[
      body,
      '',
      '• 早市：',
      '    - 南门；',
      '    - 北门。',
      '• 夜市；',
      '• 集市。',
      '',
      '* 甲',
      '* 乙',
      '',
      body,
    ],
  )
  expect(blocks.filter((line) => line.startsWith('item'))).toEqual([
    'item  paragraph: 早市：',
    'item  paragraph: 南门；',
    'item  paragraph: 北门。',
    'item  paragraph: 夜市；',
    'item  paragraph: 集市。',
    'item  paragraph: 甲',
    'item  paragraph: 乙',
  ])
})

test('lines with labels that nothing parts are one paragraph, and who sent the mail stands below --', () => {
  const { blocks, dropped } = read(
    [
      '两岸通讯',
      '第3期',
      '',
      ...opening,
      body,
      '',
      '时间：周六',
      '地点：南门',
      '',
      body,
      '',
      '--',
      '两岸社 编发',
      '编辑：周立',
      '网页：https://example.org/',
      '不想再收到，回信即可。',
    ].join('\n'),
  )
  expect(blocks).toContain('paragraph: 时间：周六地点：南门')
  expect(blocks.slice(-2)).toEqual(['statement: 不想再收到，回信即可。', 'editor: 周立'])
  expect(blocks).toContain('publisher: 两岸社')
  expect(dropped).toContain('typed-rule: --')
})

const sent = [
  'From: Oxbow Tools <a@example.org>',
  'To: b@example.org',
  'Date: Tue, 7 May 2024 09:12:44 +0000',
]

test('the head of a mail is dropped, but for a subject or a date that nothing else says', () => {
  const text = ['', 'Hello', '', body, '', body, '', body]
  const said = read(
    [
      ...sent,
      'Subject: Oxbow Newsletter, Issue 3',
      '',
      'OXBOW NEWSLETTER',
      'Issue 3, May 2024',
      ...text,
    ].join('\n'),
  )
  expect(said.blocks.slice(0, 3)).toEqual(['title: OXBOW NEWSLETTER', 'number: Issue 3', 'date: 2024-05'])
  expect(said.dropped.filter((line) => line.startsWith('mail-head'))).toHaveLength(4)
  const alone = read([...sent, 'Subject: Oxbow Newsletter', ...text].join('\n'))
  expect(alone.blocks).toContain('title: Oxbow Newsletter')
  expect(alone.blocks).toContain('date: 2024-05-07')
})

test('lines of English as wide as mails have them are no two columns and no table, and ** before a title is none of it', () => {
  const { blocks } = read(
    [
      ...['Oxbow Newsletter', 'Issue 3, May 2024', '', 'TOOLS', '-----', '', '** New on the shelves', ''],
      'Forty-one tools came in over the winter, most of them from the estate',
      'of a cabinet maker in Hill Street. Among them are a set of wooden',
      ...['planes, two mitre boxes and a router that has hardly been used.', '', '** Seedling swap', ''],
      ...['When: Saturday 25 May, ten to twelve', 'Where: the yard behind the chapel', '', 'Bring a box.'],
    ].join('\n'),
  )
  expect(blocks.slice(3)).toEqual([
    'section: TOOLS',
    'article: New on the shelves',
    'paragraph: Forty-one tools came in over the winter, most of them from the estate of a cabinet maker in Hill Street. Among them are a set of wooden planes, two mitre boxes and a router that has hardly been used.',
    'article: Seedling swap',
    'paragraph: When: Saturday 25 May, ten to twelveWhere: the yard behind the chapel',
    'paragraph: Bring a box.',
  ])
})

test('whose words a quote is may stand on its last line, behind two hyphens', () => {
  const lines = [
    '> I have had this radio longer than my husband. I was',
    '> not going to throw it out.',
    '> -- Maureen',
  ]
  const { blocks } = read(
    ['The Loose Screw', 'No. 18', '', 'A radio', '-------', '', 'She came in.', '', ...lines].join('\n'),
  )
  expect(blocks).toContain('blockquote text: Maureen')
})
