import { readFileSync } from 'node:fs'
import { firstGroup } from '@cec-bulletin/fixtures'
import { safeFromMarkdown } from '@cec-bulletin/markdown'
import { type Problem, safeParseIssue } from '@cec-bulletin/schema'
import { expect, test } from 'vitest'

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')

/** Each with how many characters are typed before it is looked at: the long one would take as long as all others. */
const documents: [name: string, document: string, step: number][] = [
  ['the sample of the dialect', firstGroup(/^````markdown\n([\s\S]*?)^````$/m, read('../DIALECT.md')), 1],
  ['the issue of everything', read('../../fixtures/issues/everything/issue.md'), 1],
  [
    'the issue of the demo',
    read('../../../apps/demo/content/issue.md'),
    process.env.RUNS === undefined ? 4 : 1,
  ],
]

/** The addresses of the demo are broken on purpose. */
const mapLink = () => 'https://example.org/'

test.each(documents)(
  'while somebody types %s there is always an issue or a draft, and every problem has its place',
  (_, document, step) => {
    for (let length = 0; length <= document.length; length += step) {
      const text = document.slice(0, length)
      const result = safeFromMarkdown(text, { mapLink })
      const issue = result.ok ? result.issue : result.draft
      if (!issue || !safeParseIssue(issue).ok) expect(text).toBe('a text with a draft')
      const lines = text.split('\n')
      for (const problem of [...(result.ok ? [] : result.problems), ...result.warnings])
        if (!isWithin(problem, lines, text)) expect({ problem, text }).toBe('within the text')
    }
  },
  120_000,
)

function isWithin(
  { line = 0, column = 0, endLine = 0, endColumn = 0, fix }: Problem,
  lines: string[],
  text: string,
): boolean {
  const isPoint = (row: number, at: number) => at >= 1 && at <= (lines[row - 1]?.length ?? -1) + 1
  const isForward = endLine > line || (endLine === line && endColumn >= column)
  const isFix = !fix || (fix.start >= 0 && fix.start <= fix.end && fix.end <= text.length)
  return isPoint(line, column) && isPoint(endLine, endColumn) && isForward && isFix
}
