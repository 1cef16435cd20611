import { growth } from '@cec-bulletin/fixtures'
import { expect, test } from 'vitest'
import { toEmail, toEml } from '../src/index.ts'
import { issueOf } from './email-of.ts'
import { options } from './eml/eml-of.ts'

const paragraph = '文<&'.repeat(20)
const picture = { type: 'image' as const, url: 'a.jpg', alt: '田' }
const list = { type: 'list' as const, children: [paragraph, paragraph] }

// Sixteen times the issue takes sixteen times the work, and some more for the garbage; a quadratic step would take 256.
test.each([
  ['paragraphs', paragraph],
  ['lists', list],
  ['pictures that are lost', picture],
])('grows with the issue: %s', { retry: 2 }, (_, block) => {
  const issue = (size: number) =>
    issueOf({
      sections: [
        { title: '动', articles: [{ title: '食', body: Array.from({ length: size }, () => block) }] },
      ],
    })
  expect(growth((one) => toEml(toEmail(one), options), [issue(100), issue(1600)], 40)).toBeLessThan(60)
})
