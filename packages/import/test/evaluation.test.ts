import { expect, test } from 'vitest'
import { evaluate } from '../evaluation/evaluate.ts'

const evaluations = await evaluate(['docx', 'html', 'md', 'txt'])

/** Of the lines of two columns that a tool wrote by turns, not all find their places. */
const inTurns = new Set(['ferry'])

test.each(evaluations.filter(({ name }) => !inTurns.has(name)).map((one) => [one.name, one] as const))(
  '%s',
  (_, { scores, problems, missing, extra }) => {
    expect({ problems, missing, extra }).toEqual({ problems: [], missing: [], extra: [] })
    expect(scores).toEqual({
      kept: 1,
      added: 0,
      blocks: 1,
      titles: 1,
      articles: 1,
      links: 1,
      lists: 1,
      order: 1,
    })
  },
)

test.each(evaluations.filter(({ name }) => inTurns.has(name)).map((one) => [one.name, one] as const))(
  '%s, as far as it goes',
  (_, { scores, problems }) => {
    expect(problems).toEqual([])
    expect(scores.blocks).toBeGreaterThan(0.85)
  },
)
