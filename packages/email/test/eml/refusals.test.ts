import { hostileStrings } from '@cec-bulletin/fixtures'
import { expect, test } from 'vitest'
import { type EmlOptions, toEml } from '../../src/index.ts'
import { emlOf } from './eml-of.ts'

test.each<[string, object, string]>([
  ['from', { from: 'bulletin' }, 'Cannot use "bulletin" as `from`; expected an address such as'],
  ['from', { from: 'a@b.cn\r\nBcc: c@d.cn' }, 'as `from`; expected an address such as'],
  ['from', { from: '简\r\nBcc: c@d.cn <a@b.cn>' }, 'expected one line of text without control characters'],
  ['from', { from: 'a@b.cn, c@d.cn' }, 'as `from`; expected'],
  ['from', { from: '編輯@例子.香港' }, 'headers hold ASCII alone: write the host as `xn--…`'],
  ['from', { from: `${'a'.repeat(65)}@e.cn` }, 'a name has at most 64 characters'],
  ['from', { from: 'a..b@e.cn' }, 'its name holds a character that none may hold'],
  ['from', { from: 'a@e' }, 'its host is none'],
  ['to', { to: [] }, 'Cannot use [] as `to`'],
  ['to', { to: ['a@b.cn', 'c'] }, 'Cannot use "c" as `to`'],
  ['to', { to: undefined }, 'Cannot use undefined as `to`'],
  ['date', { date: '2023-10-31' }, 'Cannot use "2023-10-31" as `date`; expected a time with an offset'],
  ['date', { date: '2023-02-30T09:00:00Z' }, 'as `date`'],
  ['date', { date: '2023-10-31T09:00:00' }, 'as `date`'],
  ['date', { date: '2023-10-31T09:00:00Z\r\nBcc: a@b.cn' }, 'as `date`'],
  ['messageId', { messageId: 'issue 7@e.cn' }, 'Cannot use "issue 7@e.cn" as `messageId`; expected an id'],
  ['messageId', { messageId: 'a@e.cn>\r\nBcc: <b@e.cn' }, 'as `messageId`'],
  ['listId', { listId: '简报' }, 'as `listId`; expected an id such as `bulletin.example.org`'],
  ['listId', { listId: '简\n报 <a.b>' }, 'as `listId`'],
  [
    'https',
    { unsubscribe: { https: 'http://e.cn/' } },
    'as `unsubscribe.https`; expected an `https:` address',
  ],
  ['https', { unsubscribe: { https: 'https://e.cn/>\r\nBcc: a@b.cn' } }, 'as `unsubscribe.https`'],
  ['https', { unsubscribe: { https: 'https://e.cn/退订' } }, '`new URL(address).href` is one'],
  ['mailto', { unsubscribe: { https: 'https://e.cn/', mailto: 'leave@e.cn' } }, 'as `unsubscribe.mailto`'],
  ['unsubscribe', { unsubscribe: null }, 'Cannot use null as `unsubscribe`; expected an object'],
  ['unsubscribe', { unsubscribe: 'https://e.cn/' }, 'Cannot use "https://e.cn/" as `unsubscribe`'],
])('%s: %j', (_, wrong, message) => {
  expect(() => emlOf(wrong)).toThrow(message)
})

test.each([undefined, null])('refuses %j for its options', (options) => {
  expect(() => toEml({ subject: '甲', html: '', text: '' }, options as never)).toThrow(
    'as `options`; expected `from`, `to`, `date` and `messageId`',
  )
})

test.each(['', ' ', '甲\n乙', '甲\u2028乙', '\ud800'])('the subject %j', (subject) => {
  expect(() => emlOf({}, { subject })).toThrow('as `subject`; expected one line of text')
})

test('no string makes a header of its own, wherever it stands', () => {
  const breaks = ['\r\n', '\n', '\r', '\u0085', '\u2028', '\0', '\r\n\r\n']
  const injections = breaks.map((lineBreak) => `a@b.cn${lineBreak}Bcc: c@d.cn`)
  const names = headerNamesOf(emlOf())
  for (const text of [...hostileStrings, ...injections]) {
    const attempts: [Partial<EmlOptions>, string?][] = [
      [{ from: text }],
      [{ from: `${text} <a@b.cn>` }],
      [{ to: text }],
      [{ to: [text, `${text} <a@b.cn>`] }],
      [{ date: text }],
      [{ messageId: text }],
      [{ messageId: `${text}@b.cn` }],
      [{ listId: text }],
      [{ listId: `${text} <a.b>` }],
      [{ unsubscribe: { https: `https://e.cn/${text}` } }],
      [{ unsubscribe: { https: 'https://e.cn/', mailto: `mailto:a@e.cn?subject=${text}` } }],
      [{}, text],
    ]
    for (const [changed, subject] of attempts) {
      const message = made(() => emlOf(changed, subject === undefined ? {} : { subject }))
      const further = headerNamesOf(message ?? emlOf()).filter((name) => !names.includes(name))
      expect(further.filter((name) => !name.startsWith('List-'))).toEqual([])
    }
  }
})

/** What it makes, or nothing where it is refused by a `TypeError`. */
function made(make: () => string): string | undefined {
  try {
    return make()
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError)
    return undefined
  }
}

function headerNamesOf(message: string): string[] {
  const [head = ''] = message.split('\r\n\r\n')
  return head.split(/\r\n(?! )/).map((line) => line.split(':')[0] ?? '')
}
