import { expect, test } from 'vitest'
import { minimize } from './fuzz/minimize.ts'

const text = (...words: string[]) => ({ type: 'text', value: words.join('') })

test.each<{ what: string; input: unknown; failing: (json: string) => boolean; smallest: unknown }>([
  {
    what: 'characters that are needed',
    input: 'some **text** with 👍 in it',
    failing: (json) => json.includes('👍'),
    smallest: '👍',
  },
  {
    what: 'characters apart from each other',
    input: 'a lot (of) text',
    failing: (json) => /\(.*\)/.test(json),
    smallest: '()',
  },
  { what: 'a text that fails in any case', input: 'some text', failing: () => true, smallest: '' },
  {
    what: 'a text that fails no more when shorter',
    input: 'abc',
    failing: (json) => json === '"abc"',
    smallest: 'abc',
  },
  {
    what: 'a field',
    input: { type: 'root', children: [text('a')] },
    failing: (json) => json.includes('root'),
    smallest: { type: 'root' },
  },
  {
    what: 'an entry of a list, and a text in it',
    input: { type: 'root', children: [text('a'), text('so *', 'b'), text('c')] },
    failing: (json) => json.includes('*'),
    smallest: { children: [{ value: '*' }] },
  },
  {
    what: 'what stands around children',
    input: { type: 'root', children: [{ type: 'strong', children: [text('a')] }] },
    failing: (json) => json.includes('"value":"a"'),
    smallest: { children: [{ value: 'a' }] },
  },
  {
    what: 'a value that fails in any case',
    input: { type: 'root', children: [] },
    failing: () => true,
    smallest: {},
  },
])('$what', async ({ input, failing, smallest }) => {
  const before = structuredClone(input)
  const fails = async (candidate: unknown) => failing(JSON.stringify(candidate))
  expect(await minimize(input, fails, 1500)).toEqual(smallest)
  expect(input).toEqual(before)
})

test('stops after as many attempts as it may make', async () => {
  let tries = 0
  const fails = async () => {
    tries++
    return false
  }
  expect(await minimize('a'.repeat(100), fails, 20)).toBe('a'.repeat(100))
  expect(tries).toBe(20)
})
