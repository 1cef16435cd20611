import { arbitraryIssue, fixtures, hostileStrings } from '@cec-bulletin/fixtures'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Email, toEml } from '../../src/index.ts'
import { wholeEmail } from '../email-of.ts'
import { options } from '../eml/eml-of.ts'
import { python, readers } from './read-eml.ts'

const numRuns = Math.ceil(Number(process.env.RUNS ?? 50) / 10)

if (python === undefined)
  console.warn('SKIPPED: there is no Python here, so its email package has read no message')

test('three readers are there', () => {
  expect(Object.keys(readers)).toHaveLength(python === undefined && !process.env.CI ? 2 : 3)
})

describe.each(Object.entries(readers))('%s', (_, read) => {
  async function check(email: Pick<Email, 'subject' | 'html' | 'text'>): Promise<void> {
    const to = ['读者 <reader@example.org>', 'other@example.org']
    expect(await read(toEml(email, { ...options, to }))).toEqual({
      subject: email.subject,
      from: { name: '绿色采购简报', address: 'bulletin@example.org' },
      to: ['reader@example.org', 'other@example.org'],
      messageId: '<issue-7@example.org>',
      date: Date.UTC(2023, 9, 31, 1),
      text: email.text.trimEnd(),
      html: email.html.trimEnd(),
    })
  }

  test.each(fixtures())('reads $name as it was', async ({ issue }) => check(wholeEmail(issue)))

  test('reads any issue as it was', { timeout: 900_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryIssue(), (issue) => check(wholeEmail(issue))),
      { numRuns },
    )
  })

  test('reads any subject and any name as it was', async () => {
    const texts = [...hostileStrings.map((text) => text.trim()), '长'.repeat(99), '👩‍👩‍👧'.repeat(30)]
    const few = texts.filter((text, index) => !/[<>"\p{Cc}]/u.test(text) && text !== '' && index % 3 === 0)
    for (const text of few) {
      const mail = await read(
        toEml({ subject: text, html: text, text }, { ...options, from: `${text} <a@e.cn>` }),
      )
      expect({ ...mail, to: [], date: 0 }).toEqual({
        subject: text,
        from: { name: text, address: 'a@e.cn' },
        to: [],
        messageId: '<issue-7@example.org>',
        date: 0,
        text: text.trimEnd(),
        html: text.trimEnd(),
      })
    }
  })
})
