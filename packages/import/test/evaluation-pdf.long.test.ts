import { expect, test } from 'vitest'
import { evaluate } from '../evaluation/evaluate.ts'

// Those of Chromium have each few characters in a font of its own, which takes its time.
const evaluations = await evaluate(['pdf'])

test.each(evaluations.map((one) => [one.name, one] as const))(
  '%s',
  (_, { scores, problems, missing, extra }) => {
    expect({ problems, missing, extra }).toEqual({ problems: [], missing: [], extra: [] })
    expect(Object.entries(scores).filter(([name, value]) => value !== (name === 'added' ? 0 : 1))).toEqual([])
  },
)
