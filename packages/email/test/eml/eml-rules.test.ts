import { fixtures, hostileStrings } from '@cec-bulletin/fixtures'
import { describe, expect, test } from 'vitest'
import { wholeEmail } from '../email-of.ts'
import { emlFaults, emlRules } from './eml-faults.ts'
import { emlOf } from './eml-of.ts'

const list = {
  listId: '绿色采购简报 <bulletin.example.org>',
  unsubscribe: { https: 'https://example.org/leave?id=7', mailto: 'mailto:leave@example.org' },
}

test.each(fixtures())('$name keeps every rule', ({ issue }) => {
  expect(emlFaults(emlOf(list, wholeEmail(issue)))).toEqual([])
  expect(emlFaults(emlOf({}, wholeEmail(issue)))).toEqual([])
})

test('any subject and any name keep every rule', () => {
  for (const text of [
    ...hostileStrings,
    'a '.repeat(99).trim(),
    'b'.repeat(300),
    '长'.repeat(99),
    '👩‍👩‍👧'.repeat(30),
  ]) {
    if (text.trim() === '' || /\p{Cc}/u.test(text)) continue
    expect(emlFaults(emlOf(list, { subject: text, text, html: text }))).toEqual([])
    if (!/[<>"]/.test(text)) {
      const name = `${text} <a@example.org>`
      expect(emlFaults(emlOf({ from: name, to: [name, name], listId: `${text} <a.example.org>` }))).toEqual(
        [],
      )
    }
  }
})

test('an address to leave by may be long, as it cannot break', () => {
  const https = `https://example.org/${'a'.repeat(800)}`
  expect(emlFaults(emlOf({ unsubscribe: { https } }))).toEqual([])
})

describe('a message that breaks a rule is seen', () => {
  const message = emlOf(
    { ...list, to: ['甲 <jia@example.org>', 'yi@example.org'] },
    { subject: '长'.repeat(30) },
  )
  const mutants: Record<string, [string | RegExp, string][]> = {
    'ASCII throughout': [['yi@', '乙@']],
    'lines end in CR LF': [['\r\n', '\n']],
    'no line is longer than 998': [['Message-ID: ', `Message-ID: ${'a'.repeat(998)}`]],
    'lines of headers of at most 78, unless they cannot break': [['?=\r\n =?', '?= =?']],
    'encoded words hold whole characters, 75 at most': [
      [/(Subject: =\?utf-8\?B\?[^?]*)....\?=/, '$1?=\r\n =?utf-8?B?6ZU=?='],
      [/B\?[^?]*\?=/, `B?${'QUFB'.repeat(20)}?=`],
    ],
    'lines with encoded words of at most 76': [['Subject: ', `Subject: ${'a'.repeat(20)} `]],
    'each header once': [
      ['Date: ', 'Date: Tue, 31 Oct 2023 09:00:00 +0800\r\nDate: '],
      ['MIME-Version: 1.0\r\n', ''],
      ['MIME-Version: 1.0\r\n', 'MIME-Version: 1.0\r\nBcc: a@b.cn\r\n'],
    ],
    'a date of RFC 5322': [['Tue, 31', 'Mon, 31']],
    'one click takes a reader off the list, where there is one': [
      ['List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n', ''],
      ['<https://', '<http://'],
    ],
    'two parts in base64, text first': [
      ['text/plain', 'text/html'],
      ['boundary="=_bulletin"', 'boundary="=_other"'],
      ['base64\r\n\r\n', 'quoted-printable\r\n\r\n'],
      [/--\r\n$/, '\r\n'],
    ],
  }

  test('there are such messages for every rule', () => {
    expect(Object.keys(mutants).sort()).toEqual(Object.keys(emlRules).sort())
  })

  test.each(
    Object.entries(mutants).flatMap(([name, all]) =>
      all.map(([piece, instead]) => ({ name, piece: `${piece}`, broken: message.replace(piece, instead) })),
    ),
  )('$name: $piece', ({ name, broken }) => {
    expect(broken).not.toBe(message)
    expect(emlRules[name]?.(message)).toEqual([])
    expect(emlRules[name]?.(broken)).not.toEqual([])
  })
})
