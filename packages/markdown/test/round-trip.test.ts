import { arbitraryIssue } from '@cec-bulletin/fixtures'
import { fromMarkdown, toMarkdown } from '@cec-bulletin/markdown'
import { parseIssue } from '@cec-bulletin/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryMarked } from './readers/arbitrary-marked.ts'
import { arbitraryTricky } from './readers/arbitrary-tricky.ts'

const numRuns = Number(process.env.RUNS ?? 150)

// Twenty times as many issues are there and back in `.ci/run`: `test/addresses/round-trip.test.ts`.
describe.each([
  ['issues', arbitraryIssue()],
  ['marks beside and within one another', arbitraryMarked()],
  ['what readers have taken for something else', arbitraryTricky()],
])('%s', (_, issues) => {
  test.each([
    ['what is written is read back as the same issue, and written again gives the same bytes', 'reference'],
    ['so it is where marks stand bare that only CJK-friendly readers close', 'bare'],
  ] as const)('%s', (_, unclosedMarks) => {
    fc.assert(
      fc.property(issues, (issue) => {
        const markdown = toMarkdown(issue, { unclosedMarks })
        // Most issues have no such mark, and what is written alike is read alike.
        if (unclosedMarks === 'bare' && markdown === toMarkdown(issue)) return
        const read = fromMarkdown(markdown)
        expect(read).toStrictEqual(issue)
        expect(toMarkdown(read, { unclosedMarks })).toBe(markdown)
      }),
      { numRuns },
    )
  })
})

const marks = (count: number, node: (index: number) => object) =>
  Array.from({ length: count }, (_, index) => [`字${index}`, node(index)]).flat()

test.each<[string, unknown[]]>([
  ['underscores between letters', ['a_'.repeat(5000)]],
  ['closing brackets', [']'.repeat(5000)]],
  ['many texts of both', marks(400, () => ({ type: 'strong', children: `a_b]`.repeat(10) }))],
  ['as many marks as there may be', marks(500, () => ({ type: 'emphasis', children: '强' }))],
  [
    'as many links as there may be',
    marks(500, (index) => ({ type: 'link', url: `https://e.cn/${index}`, children: '链' })),
  ],
  ['tildes', ['~ '.repeat(3000)]],
  ['brackets in a link', [{ type: 'link', url: 'https://e.cn/', children: '['.repeat(20_000) }]],
  [
    'a link that begins like a definition',
    [{ type: 'link', url: 'https://e.cn/', children: [{ type: 'inlineCode', value: ']:a' }] }],
  ],
  [
    'one whose line ends behind it',
    [
      {
        type: 'link',
        url: 'https://e.cn/',
        children: [{ type: 'inlineCode', value: ']:a' }, { type: 'break' }, '链'],
      },
    ],
  ],
  [
    'one with what would be its title',
    [{ type: 'link', url: 'https://e.cn/', children: [{ type: 'inlineCode', value: ']: a "' }] }, '"'],
  ],
  [
    'one whose title would be on the next line',
    [
      { type: 'link', url: 'https://e.cn/', children: [{ type: 'inlineCode', value: "]: a '" }] },
      { type: 'break' },
      "题'",
    ],
  ],
])('what the reader’s limits are near to comes back: %s', (_, children) => {
  const issue = parseIssue({
    schemaVersion: 1,
    title: '题',
    date: '2023',
    lang: 'zh',
    sections: [{ title: '节', articles: [{ body: [{ type: 'paragraph', children }] }] }],
  })
  expect(fromMarkdown(toMarkdown(issue))).toStrictEqual(issue)
})
