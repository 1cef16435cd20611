import { arbitraryIssue } from '@cec-bulletin/fixtures'
import { parseIssue } from '@cec-bulletin/schema'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDocx } from '../../src/docx.ts'
import { infer } from '../../src/index.ts'
import { asInWord } from './word/as-in-word.ts'
import { toWord } from './word/to-word.ts'

const numRuns = Number(process.env.RUNS ?? 1000)

test('a Word file is the issue that it was made of', { timeout: 900 * numRuns }, async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryIssue().map(asInWord), async (issue) => {
      const { draft } = infer(readDocx(await toWord(issue)))
      expect(parseIssue(draft)).toEqual(issue)
    }),
    { numRuns },
  )
})
