import { readFileSync } from 'node:fs'
import { firstGroup } from '@cec-bulletin/fixtures'
import { safeFromMarkdown } from '@cec-bulletin/markdown'
import { type Problem, safeParseIssue } from '@cec-bulletin/schema'
import { expect, test } from 'vitest'

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')

const documents = {
  'the sample of the dialect': firstGroup(/^````markdown\n([\s\S]*?)^````$/m, read('../DIALECT.md')),
  'the issue of everything': read('../../fixtures/issues/everything/issue.md'),
  'the issue of the demo': read('../../../apps/demo/content/issue.md'),
}

/** The addresses of the demo are broken on purpose. */
const mapLink = () => 'https://example.org/'

test.each(Object.entries(documents))(
  'while somebody types %s there is always an issue or a draft, and every problem has its place',
  (_, document) => {
    for (let length = 0; length <= document.length; length++) {
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
