import { arbitraryIssue, fixtures } from '@cec-bulletin/fixtures'
import { toHtml } from '@cec-bulletin/html'
import type { Issue } from '@cec-bulletin/schema'
import fc from 'fast-check'
import { parseFragment } from 'parse5'
import { expect, test } from 'vitest'
import { toWechat } from '../../src/index.ts'
import { attribute, read, wordsOf } from '../rules/read.ts'

const numRuns = Number(process.env.RUNS ?? 25)

test.each(fixtures())('each address can be read, in the order of the issue: $name', ({ issue }) => {
  checkLinks(issue)
})

test('each address of any issue can be read', { timeout: 900_000 }, () => {
  fc.assert(fc.property(arbitraryIssue(), checkLinks), { numRuns })
})

/** Each link of the page is one in WeChat, has its note, or says its address itself. */
function checkLinks(issue: Issue): void {
  const { content } = toWechat(issue)
  const [root] = parseFragment(content).childNodes
  const last = root !== undefined && 'childNodes' in root ? root.childNodes.at(-1) : undefined
  const notes = last !== undefined && 'childNodes' in last ? last.childNodes.map(wordsOf) : []
  const links = read(toHtml(issue, { resolve: (path) => path })).elements.filter(
    ({ tagName }) => tagName === 'a',
  )
  const left = links
    .map((link) => ({ href: attribute(link, 'href') ?? '', words: wordsOf(link) }))
    .filter(
      ({ href, words }) =>
        !/^#/.test(href) && !/^https?:\/\/mp\.weixin\.qq\.com[/?#]/.test(href) && !says(words, href),
    )
    .map(({ href }) => href.replace(/^(?:mailto|tel):/i, ''))
  const expected = [...new Set(left)].map((address, index) => `[${index + 1}] ${address}`)
  expect(expected.length === 0 ? [] : notes.slice(1)).toEqual(expected)
  if (expected.length > 0) expect(notes[0]).toMatch(/^(?:文中链接|文中連結|Links)$/)
}

function says(words: string, href: string): boolean {
  return (
    words === href || words === href.replace(/^(?:mailto|tel):/i, '') || `mailto:${percents(words)}` === href
  )
}

/** An address of mail in a link: what stands for something else in an address is written in percents. */
const percents = (mail: string) => mail.replace(/[%?&#/]/g, (character) => encodeURIComponent(character))
