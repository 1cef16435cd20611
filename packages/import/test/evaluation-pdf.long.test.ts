import { expect, test } from 'vitest'
import { type Evaluation, evaluate } from '../evaluation/evaluate.ts'

// Those of Chromium have each few characters in a font of its own, which takes its time.
const evaluations = await evaluate(['pdf'])

/** Those that are not all right yet, with how many of their blocks are, in percent. */
const least: Readonly<Record<string, number>> = { rowing: 95, translators: 96 }

const named = (all: readonly Evaluation[]) => all.map((one) => [one.name, one] as const)

test.each(named(evaluations.filter(({ name }) => least[name] === undefined)))(
  '%s',
  (_, { scores, problems, missing, extra }) => {
    expect({ problems, missing, extra }).toEqual({ problems: [], missing: [], extra: [] })
    expect(Object.entries(scores).filter(([name, value]) => value !== (name === 'added' ? 0 : 1))).toEqual([])
  },
)

test.each(named(evaluations.filter(({ name }) => least[name] !== undefined)))(
  '%s, as far as it goes',
  (name, { scores, problems }) => {
    expect(problems).toEqual([])
    expect(scores.blocks * 100).toBeGreaterThanOrEqual(least[name] ?? 100)
  },
)
