import { expect, test } from 'vitest'
import { evaluate } from '../evaluation/evaluate.ts'

test.each(evaluate().map((one) => [one.name, one] as const))(
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
