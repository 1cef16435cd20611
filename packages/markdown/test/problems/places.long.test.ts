import { arbitraryIssue } from '@cec-bulletin/fixtures'
import { safeFromMarkdown, toMarkdown } from '@cec-bulletin/markdown'
import type { Problem } from '@cec-bulletin/schema'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitrarySlips } from './slips.ts'

const numRuns = Number(process.env.RUNS ?? 200)

const pieces = [
  '\t',
  '\r\n',
  '\r',
  '\n',
  '\n\n',
  '\ufeff',
  '\u{20000}',
  '👩‍🌾',
  '　',
  '<br>',
  '<b>',
  '</b>',
  '](',
  '：',
  '"',
  '# ',
  '## ',
  '---',
  '———',
  '> ',
  '- ',
]

const mutation = fc.record({ at: fc.nat(), length: fc.nat(30), piece: fc.constantFrom('', ...pieces) })

const documents = fc.oneof(
  arbitraryIssue().map((issue) => toMarkdown(issue)),
  arbitrarySlips(2).map(({ text }) => text),
)

const mutated = fc
  .tuple(documents, fc.array(mutation, { maxLength: 4 }), fc.boolean())
  .map(([document, mutations, isMarked]) =>
    mutations.reduce(
      (text, { at, length, piece }) => {
        const start = at % (text.length + 1)
        return text.slice(0, start) + piece + text.slice(start + length)
      },
      `${isMarked ? '\ufeff' : ''}${document}`,
    ),
  )

test('every place lies within the text, and ends behind its beginning', () => {
  fc.assert(
    fc.property(mutated, (text) => {
      const result = safeFromMarkdown(text)
      const lines = text.split(/\r\n|\n|\r/)
      for (const problem of [...(result.ok ? [] : result.problems), ...result.warnings])
        expect([problem, outsideOf(problem, lines, text)]).toEqual([problem, []])
    }),
    { numRuns },
  )
})

function outsideOf(
  { line = 0, column = 0, endLine = 0, endColumn = 0, fix }: Problem,
  lines: string[],
  text: string,
) {
  const isPoint = (row: number, at: number) => at >= 1 && at <= (lines[row - 1]?.length ?? -1) + 1
  const isForward = endLine > line || (endLine === line && endColumn >= column)
  const isFix = !fix || (fix.start >= 0 && fix.start <= fix.end && fix.end <= text.length)
  // No edit cuts a character or the end of a line in two.
  const isWhole =
    !fix ||
    [fix.start, fix.end].every(
      (at) => !/[\ud800-\udbff]$/.test(text.slice(0, at)) || !/^[\udc00-\udfff]/.test(text.slice(at)),
    )
  const isLine = !fix || [fix.start, fix.end].every((at) => !(text[at - 1] === '\r' && text[at] === '\n'))
  return [
    !isPoint(line, column) && 'start',
    !isPoint(endLine, endColumn) && 'end',
    !isForward && 'order',
    !isFix && 'fix',
    !isWhole && 'half a character',
    !isLine && 'half a line end',
  ].filter(Boolean)
}
