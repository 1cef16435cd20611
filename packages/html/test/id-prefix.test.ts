import { arbitraryIssue, everything, firstGroups, resolve } from '@cec-bulletin/fixtures'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toHtml } from '../src/index.ts'

const idsIn = (html: string) => firstGroups(/ id="([^"]*)"/g, html)
const targetsIn = (html: string) => firstGroups(/ href="#([^"]*)"/g, html)

test('two fragments of any issue share no id, and each link arrives at its own', () => {
  fc.assert(
    fc.property(arbitraryIssue(), fc.boolean(), (issue, document) => {
      const [one, other] = ['a-', 'b-'].map((idPrefix) => toHtml(issue, { document, idPrefix, resolve }))
      const plain = toHtml(issue, { document, resolve })
      expect(idsIn(one ?? '')).toEqual(idsIn(plain).map((id) => `a-${id}`))
      expect(targetsIn(one ?? '')).toEqual(targetsIn(plain).map((id) => `a-${id}`))
      expect(targetsIn(other ?? '').every((target) => target.startsWith('b-'))).toBe(true)
      expect(new Set([...idsIn(one ?? ''), ...idsIn(other ?? '')]).size).toBe(2 * idsIn(plain).length)
    }),
    { numRuns: Number(process.env.RUNS ?? 100) },
  )
})

test('what names another element by its id has the prefix too', () => {
  const html = toHtml(everything(), { document: true, idPrefix: 'issue-7-' })
  for (const [, ids = ''] of html.matchAll(/ (?:aria-labelledby|aria-describedby|for)="([^"]*)"/g))
    for (const id of ids.split(' ')) expect(idsIn(html)).toContain(id)
})

test.each(['1', '-', 'a b', 'a"', 'ａ', 'x'.repeat(200), 7, null])('%j is no prefix', (idPrefix) => {
  expect(() => toHtml(everything(), { idPrefix: idPrefix as string })).toThrow(
    `Cannot use \`${JSON.stringify(idPrefix)}\` as \`idPrefix\``,
  )
})
