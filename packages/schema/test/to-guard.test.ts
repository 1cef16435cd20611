import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { issueShape } from '../src/frame/issue.ts'
import { readInput } from '../src/read/read-input.ts'
import { toGuard } from '../src/shape/to-guard.ts'
import { arbitraryAlmostIssue, arbitraryJunk } from './arbitrary-junk.ts'
import { arbitraryIssueInput, fixtures } from './fixtures.ts'

const numRuns = Number(process.env.RUNS ?? 300)

const tree = z.strictObject({
  name: z.string().check(z.minLength(1)),
  note: z.nullish(z.email()),
  kind: z.optional(z.literal([1, 2])),
  get children(): z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniType>> {
    return z.optional(z.array(tree).check(z.maxLength(2)))
  },
})

const shape = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('round'), radius: z.union([z.int(), z.enum(['unknown'])]) }),
  z.strictObject({ is: z.enum(['flat', 'even']), anything: z.optional(z.unknown()) }),
])

describe('a guard says what zod says', () => {
  test.each([
    [{ name: 'a' }, true, tree],
    [{ name: 'a', note: null, kind: undefined, children: undefined }, true, tree],
    [{ name: 'a', note: 'a@b.cn', kind: 2, children: [{ name: 'b', children: [] }] }, true, tree],
    [{}, false, tree],
    [{ name: undefined }, false, tree],
    [{ name: '' }, false, tree],
    [{ name: 'a', note: 'b' }, false, tree],
    [{ name: 'a', kind: '1' }, false, tree],
    [{ name: 'a', kind: null }, false, tree],
    [{ name: 'a', other: undefined }, false, tree],
    [{ name: 'a', constructor: 1 }, false, tree],
    [JSON.parse('{ "name": "a", "__proto__": {} }'), false, tree],
    [{ name: 'a', children: [{ name: 'b', children: [{}] }] }, false, tree],
    [{ name: 'a', children: Array(3).fill({ name: 'b' }) }, false, tree],
    [{ name: 'a', children: Array(1) }, false, tree],
    [{ name: 'a', children: { length: 0 } }, false, tree],
    [null, false, tree],
    [{}, true, z.strictObject({})],
    [[], false, z.strictObject({})],
    [{ is: 'round', radius: 1 }, true, shape],
    [{ is: 'round', radius: 'unknown' }, true, shape],
    [{ is: 'round', radius: 0.5 }, false, shape],
    [{ is: 'even', anything: Symbol.iterator }, true, shape],
    [{ is: 'even', radius: 1 }, false, shape],
    [{ is: 'constructor' }, false, shape],
    [{}, false, shape],
    ['round', false, shape],
    [{}, false, z.strictObject({ a: z.unknown() })],
    [{ a: 'b' }, false, z.strictObject({ a: z.optional(z.string()) }).check(z.refine(({ a }) => a !== 'b'))],
  ])('%o → %s', (value, expected, schema) => {
    expect(toGuard(schema)(value)).toBe(expected)
    expect(schema.safeParse(value).success).toBe(expected)
  })
})

describe('what an issue’s shape is, both know', () => {
  const isShaped = toGuard(issueShape)
  const agree = (input: unknown) => {
    const read = readInput(input)
    if (read.ok) expect(isShaped(read.value)).toBe(z.safeParse(issueShape, read.value).success)
  }

  test.each(fixtures())('$name', ({ issue }) => {
    expect(isShaped(issue)).toBe(true)
  })

  test('of every issue', () => {
    fc.assert(
      fc.property(arbitraryIssueInput(), (input) => {
        expect(isShaped(input)).toBe(true)
      }),
      { numRuns },
    )
  })

  test('of an issue with one value replaced', () => {
    fc.assert(fc.property(arbitraryAlmostIssue(), agree), { numRuns })
  })

  test('of anything at all', () => {
    fc.assert(fc.property(arbitraryJunk(), agree), { numRuns })
  })
})
