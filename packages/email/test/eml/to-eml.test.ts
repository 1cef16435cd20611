import { expect, test } from 'vitest'
import { emlOf } from './eml-of.ts'

test('a whole message', () => {
  const unsubscribe = {
    https: 'https://example.org/leave?id=7',
    mailto: 'mailto:leave@example.org?subject=leave',
  }
  const message = emlOf({ listId: '简报 <bulletin.example.org>', unsubscribe })
  expect(message.split('\r\n')).toEqual([
    'From: =?utf-8?B?57u/6Imy6YeH6LSt566A5oql?= <bulletin@example.org>',
    'To: reader@example.org',
    'Subject: =?utf-8?B?57u/6Imy6YeH6LSt566A5oql77ya56ysIDcg5pyf?=',
    'Date: Tue, 31 Oct 2023 09:00:00 +0800',
    'Message-ID: <issue-7@example.org>',
    'List-Id: =?utf-8?B?566A5oql?= <bulletin.example.org>',
    'List-Unsubscribe: <https://example.org/leave?id=7>,',
    ' <mailto:leave@example.org?subject=leave>',
    'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
    'MIME-Version: 1.0',
    'Content-Type: multipart/alternative; boundary="=_bulletin"',
    '',
    '--=_bulletin',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    '5Lya6K6u5LqOOeaciDIy5pel5Li+6KGM44CCDQo=',
    '--=_bulletin',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    'PCFkb2N0eXBlIGh0bWw+DQo8cD7kvJrorq7kuo455pyIMjLml6XkuL7ooYzjgII8L3A+DQo=',
    '--=_bulletin--',
    '',
  ])
})

test.each([
  ['2023-10-31T09:00:00+08:00', 'Tue, 31 Oct 2023 09:00:00 +0800'],
  ['2024-02-29T23:59Z', 'Thu, 29 Feb 2024 23:59:00 +0000'],
  ['2023-01-01T00:00:00.123-03:30', 'Sun, 01 Jan 2023 00:00:00 -0330'],
])('date %s → %s', (date, expected) => {
  expect(emlOf({ date })).toContain(`\r\nDate: ${expected}\r\n`)
})

test.each([
  ['bulletin@example.org', 'bulletin@example.org'],
  ['<bulletin@example.org>', '<bulletin@example.org>'],
  ['Green Bulletin <bulletin@example.org>', 'Green Bulletin <bulletin@example.org>'],
  ['"Doe, Jane" <jane@example.org>', '=?utf-8?B?RG9lLCBKYW5l?= <jane@example.org>'],
  ['=?utf-8?Q?a?= <a@example.org>', '=?utf-8?B?PT91dGYtOD9RP2E/PQ==?= <a@example.org>'],
])('from %s', (from, expected) => {
  expect(emlOf({ from })).toContain(`From: ${expected}\r\n`)
})

test('several addressees, folded between them', () => {
  const to = ['甲 <jia@example.org>', 'yi@example.org', `${'b'.repeat(60)}@example.org`]
  expect(emlOf({ to })).toContain(
    `To: =?utf-8?B?55Sy?= <jia@example.org>, yi@example.org,\r\n ${'b'.repeat(60)}@example.org\r\n`,
  )
})

test('a long subject is cut between characters', () => {
  const subject = '😀'.repeat(12)
  // Nine of four bytes each fit into the 39 of a word.
  expect(emlOf({}, { subject })).toContain(
    `Subject: =?utf-8?B?${btoaOf('😀'.repeat(9))}?=\r\n =?utf-8?B?${btoaOf('😀'.repeat(3))}?=\r\n`,
  )
})

const btoaOf = (text: string) => Buffer.from(text).toString('base64')
