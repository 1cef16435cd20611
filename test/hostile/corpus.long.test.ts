import { afterAll, describe, expect, test } from 'vitest'
import { startChild } from './child/start-child.ts'
import { corpus } from './corpus.ts'
import { entries } from './entries/entries.ts'

// In a process of its own, so that an input which kills it is told from the others.
const child = startChild()
afterAll(() => child.stop())

describe.each(corpus().map(({ name, input }) => [name, input] as const))('%s', (file, input) => {
  test.each(entries.map(({ name, places }) => [name, Object.keys(places)] as const))(
    '%s',
    async (entry, all) => {
      const places = typeof input === 'string' ? all : []
      expect(await failuresAt(['as it is', ...places], { file, entry })).toEqual([])
    },
  )
})

async function failuresAt(places: string[], about: { file: string; entry: string }): Promise<string[]> {
  const failures: string[] = []
  for (const place of places) {
    const reply = await child.ask<string[]>({ kind: 'corpus', place, ...about })
    // The next place would kill or hang the child as well, and a run would take very long to say so.
    if ('death' in reply) return [...failures, `${place}: ${reply.death}`]
    failures.push(...reply.answer.map((failure) => `${place}: ${failure}`))
  }
  return failures
}
