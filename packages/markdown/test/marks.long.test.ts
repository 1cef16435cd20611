import { safeFromMarkdown, toMarkdown } from '@cec-bulletin/markdown'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryMarked } from './readers/arbitrary-marked.ts'
import { bodyOf } from './readers/body-of.ts'
import { judgeWith } from './readers/judge.ts'
import { readers } from './readers/readers.ts'

const numRuns = Number(process.env.RUNS ?? 500)

describe.each(readers)('$name', (reader) => {
  test.each([
    ['shows marks beside and within one another', 'reference'],
    ...(reader.name.endsWith('CJK-friendly')
      ? [['and so it does where they stand bare', 'bare'] as const]
      : []),
  ] as const)('%s', (_, unclosedMarks) => {
    fc.assert(
      fc.property(arbitraryMarked(), (issue) => {
        expect(judgeWith(reader, issue, bodyOf(toMarkdown(issue, { unclosedMarks })))).toEqual([])
      }),
      { numRuns },
    )
  })
})

test('bare, a reference stands only where the mark beside it would not be one without', () => {
  fc.assert(
    fc.property(arbitraryMarked(), (issue) => {
      const markdown = toMarkdown(issue, { unclosedMarks: 'bare' })
      // A letter to CommonMark, and so to us where it closes every mark.
      if (/[\p{P}\p{S}][\ufe00-\ufe0e]/u.test(markdown)) return
      for (const { 0: source, 1: code, index } of markdown.matchAll(letterReference)) {
        const bare = String.fromCodePoint(Number(code))
        const other = markdown.slice(0, index) + bare + markdown.slice(index + source.length)
        expect(safeFromMarkdown(other), markdown).not.toMatchObject({ issue })
      }
    }),
    { numRuns },
  )
})

// Not beside `~~`, through which some readers look at what stands behind, nor of what must be escaped anyway.
const letterReference = /(?<!~)&#(?!32;|160;|12288;|126;|42;|95;|96;)(\d+);(?!~)/g
