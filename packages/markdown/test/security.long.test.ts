import { the } from '@cec-bulletin/fixtures'
import { fromMarkdown, toMarkdown } from '@cec-bulletin/markdown'
import type { Issue } from '@cec-bulletin/schema'
import { describe, expect, test } from 'vitest'
import { hostileTexts } from './hostile-texts.ts'
import { bodyOf } from './readers/body-of.ts'
import { firstDifference } from './readers/compare.ts'
import { isBeyond } from './readers/known-limits.ts'
import { type Reader, readers } from './readers/readers.ts'
import { slots } from './slots.ts'

// Every slot with some texts, every text in some slot; all of them with FULL=1.
const step = process.env.FULL === '1' ? 1 : 31

const cases = Object.entries(slots).flatMap(([slot, fill], at) =>
  hostileTexts.flatMap((text, index) => {
    const issue = (index + at) % step === 0 ? fill(text) : undefined
    return issue ? [{ slot, text, issue, markdown: toMarkdown(issue) }] : []
  }),
)

test('most texts are texts of an issue', () => {
  expect(hostileTexts.length).toBeGreaterThan(2500)
  expect(cases.length).toBeGreaterThan((hostileTexts.length * Object.keys(slots).length * 0.8) / step)
})

describe.each(readers)('$name', (reader) => {
  test('no HTML, no structure, no lost text, no link that leads elsewhere than it says', () => {
    const wrong = cases.filter(
      ({ issue, markdown }) => !isBeyond(reader.name, issue) && !shows(reader, issue, bodyOf(markdown)),
    )
    expect(wrong.map(({ slot, text, markdown }) => [slot, text, bodyOf(markdown)]).slice(0, 20)).toEqual([])
  })

  test('the check sees a broken escape', () => {
    const escaped = Object.entries(slots).flatMap(([slot, fill]) => {
      const issue = the(fill('<b>粗</b>'), `issue with it as ${slot}`)
      const markdown = bodyOf(toMarkdown(issue))
      return markdown.includes('\\<') && !isBeyond(reader.name, issue) ? [{ slot, issue, markdown }] : []
    })
    const unseen = escaped.filter(({ issue, markdown }) =>
      shows(reader, issue, markdown.replaceAll('\\<', '<')),
    )
    expect(escaped.length).toBeGreaterThan(20)
    // These are no place for HTML, as long as the reader sees the picture or the link.
    const noPlace = ['image alt', 'title of a link']
    expect(unseen.map(({ slot }) => slot).filter((slot) => !noPlace.includes(slot))).toEqual([])
  })
})

test('and it is read back as it was', () => {
  for (const { issue, markdown } of cases) expect(fromMarkdown(markdown)).toStrictEqual(issue)
})

function shows(reader: Reader, issue: Issue, markdown: string): boolean {
  return firstDifference(issue, reader.toHtml(markdown), reader) === undefined
}
