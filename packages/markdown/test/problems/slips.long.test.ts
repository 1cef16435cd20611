import { safeFromMarkdown } from '@cec-bulletin/markdown'
import type { Problem } from '@cec-bulletin/schema'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyFix } from './apply-fix.ts'
import { arbitrarySlips } from './slips.ts'

const numRuns = Number(process.env.RUNS ?? 100)

const problemsOf = (text: string): Problem[] => {
  const result = safeFromMarkdown(text)
  return result.ok ? [] : result.problems
}

const placesOf = (text: string) => problemsOf(text).map(({ code, line }) => [code, line])

test('one slip, wherever it is, is one problem on its line', () => {
  fc.assert(
    fc.property(arbitrarySlips(1), ({ text, expected }) => {
      expect(placesOf(text)).toEqual(expected)
    }),
    { numRuns },
  )
})

test('two slips are two problems: none hides another', () => {
  fc.assert(
    fc.property(arbitrarySlips(2), ({ text, expected }) => {
      expect(placesOf(text)).toEqual(expected)
    }),
    { numRuns },
  )
})

test('each edit takes its problem away and adds none', () => {
  fc.assert(
    fc.property(arbitrarySlips(2), ({ text }) => {
      const problems = problemsOf(text)
      for (const problem of problems) {
        if (!problem.fix) continue
        const left = problems.filter((other) => other !== problem)
        expect(problemsOf(applyFix(text, problem)).map(wordsOf)).toEqual(left.map(wordsOf))
      }
    }),
    { numRuns },
  )
})

const wordsOf = ({ code, message }: Problem) => [code, message.zh]
