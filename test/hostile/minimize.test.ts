import { expect, test } from 'vitest'
import { minimize } from './fuzz/minimize.ts'

const text = (...words: string[]) => ({ type: 'text', value: words.join('') })

test.each<[string, unknown, (json: string) => boolean, unknown]>([
  ['characters that are needed', 'some **text** with 👍 in it', (json) => json.includes('👍'), '👍'],
  ['characters apart from each other', 'a lot (of) text', (json) => /\(.*\)/.test(json), '()'],
  ['a text that fails in any case', 'some text', () => true, ''],
  ['a text that fails no more when shorter', 'abc', (json) => json === '"abc"', 'abc'],
  ['a field', { type: 'root', children: [text('a')] }, (json) => json.includes('root'), { type: 'root' }],
  [
    'an entry of a list, and a text in it',
    { type: 'root', children: [text('a'), text('so *', 'b'), text('c')] },
    (json) => json.includes('*'),
    { children: [{ value: '*' }] },
  ],
  [
    'what stands around children',
    { type: 'root', children: [{ type: 'strong', children: [text('a')] }] },
    (json) => json.includes('"value":"a"'),
    { children: [{ value: 'a' }] },
  ],
  ['a value that fails in any case', { type: 'root', children: [] }, () => true, {}],
])('%s', async (_, input, failing, smallest) => {
  const before = structuredClone(input)
  const fails = async (candidate: unknown) => failing(JSON.stringify(candidate))
  expect(await minimize(input, fails)).toEqual(smallest)
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
