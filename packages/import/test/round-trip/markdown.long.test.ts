import { arbitraryIssue } from '@cec-bulletin/fixtures'
import { toMarkdown } from '@cec-bulletin/markdown'
import { parseIssue } from '@cec-bulletin/schema'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { infer } from '../../src/index.ts'
import { readMarkdown } from '../../src/markdown.ts'
import { asInMarkdown } from './markdown/as-in-markdown.ts'

const numRuns = Number(process.env.RUNS ?? 1000)

test('Markdown of ours is the issue that it was made of', { timeout: 900 * numRuns }, () => {
  fc.assert(
    fc.property(arbitraryIssue().map(asInMarkdown), (issue) => {
      const { draft } = infer(readMarkdown(toMarkdown(issue)))
      expect(parseIssue(draft)).toEqual(issue)
    }),
    { numRuns },
  )
})
