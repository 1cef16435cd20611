import { limits } from '@cec-bulletin/schema'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonMistake } from '../../src/read/json/json-mistake.ts'

const comma = 'nothing follows this comma; remove it'

test.each([
  { text: '', line: 1, column: 1, reason: 'a value is missing' },
  { text: '{"a": 1,}', line: 1, column: 8, reason: comma },
  { text: '{\n  "a": 1,\n\n}', line: 2, column: 9, reason: comma },
  { text: '{"a": ["题", ]}', line: 1, column: 11, reason: comma },
  { text: '{"a": 1,]', line: 1, column: 8, reason: comma },
  { text: '[1,,2]', line: 1, column: 4, reason: 'a value is missing' },
  { text: '{"a": 1,', line: 1, column: 9, reason: 'a field name in quotation marks is missing' },
  { text: '{"a" 1}', line: 1, column: 6, reason: 'a colon is missing' },
  { text: '{"a": "题" "b": 1}', line: 1, column: 11, reason: 'a comma is missing' },
  { text: '{"a": ","}}', line: 1, column: 11, reason: 'more text after the end' },
  { text: '{"a": 题}', line: 1, column: 7, reason: 'unknown word; text needs quotation marks' },
  { text: '\n\n[1, ?, ?]', line: 3, column: 5, reason: 'unknown word; text needs quotation marks' },
  { text: '["\\u12"]', line: 1, column: 3, reason: '`\\u` stands without its four hexadecimal digits' },
  { text: '["题\\x"]', line: 1, column: 4, reason: 'a backslash before a character that needs none' },
  { text: '["a\tb"]', line: 1, column: 4, reason: 'a control character; remove it' },
  {
    text: '["题\n"]',
    line: 1,
    column: 2,
    reason: 'the text does not end on its line; write a line break as `\\n` or begin a new paragraph',
  },
  {
    text: '["题\\',
    line: 1,
    column: 2,
    reason: 'the text does not end on its line; write a line break as `\\n` or begin a new paragraph',
  },
  { text: '[1.]', line: 1, column: 2, reason: 'the number breaks off' },
  { text: '[01]', line: 1, column: 2, reason: 'not a number' },
  { text: '[1, // 题\n2]', line: 1, column: 5, reason: 'JSON has no comments' },
  { text: '["他说"好"了"]', line: 1, column: 6, reason: 'unknown word; text needs quotation marks' },
  { text: '[1}', line: 1, column: 3, reason: '`]` is missing' },
  { text: '{"a": [1]', line: 1, column: 10, reason: '`}` is missing' },
  { text: '[', line: 1, column: 2, reason: '`]` is missing' },
  { text: '{', line: 1, column: 2, reason: '`}` is missing' },
  { text: '{"a":}', line: 1, column: 6, reason: 'a value is missing' },
])('$text', ({ text, line, column, reason }) => {
  expect(() => JSON.parse(text)).toThrow(SyntaxError)
  expect(jsonMistake(text)).toMatchObject({
    line,
    column,
    message: { en: `This is no longer JSON: ${reason}` },
  })
})

test('a comma too many, in Chinese', () => {
  const zh = '从这里起不是有效的 JSON：这个逗号后面没有内容；请删去逗号'
  expect(jsonMistake('[1,]')).toMatchObject({ message: { zh } })
})

const tooDeep = {
  en: 'From here on the JSON is nested more than 100 levels deep, as no issue is; check the brackets before this place',
  zh: '从这里起 JSON 嵌套超过 100 层，简报不会这么深；请检查此处之前的括号',
}

// The outermost object or list is level 0, as the schema counts.
test.each<[string, string, number]>([
  ['lists left open, one too deep', '['.repeat(102), 102],
  ['lists left open', '['.repeat(5000), 102],
  ['very many lists left open', '['.repeat(1_000_000), 102],
  ['objects left open', '{"a":'.repeat(100_000), 506],
  ['both by turns', '[{"a":'.repeat(100_000), 302],
  ['lists that are closed', '['.repeat(100_000) + ']'.repeat(100_000), 102],
  ['objects that are closed', `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`, 506],
])('nested too deep: %s', (_, text, column) => {
  expect(jsonMistake(text)?.message).toEqual(tooDeep)
  expect(jsonMistake(text)).toMatchObject({ line: 1, column })
})

test.each([
  ['as deep as an issue may be', '['.repeat(101) + ']'.repeat(101), undefined],
  ['the same left open', '['.repeat(101), 102],
  ['many beside one another', `[${'[[]],'.repeat(1000)}[]]`, undefined],
  ['each broken before the next opens', '[},'.repeat(5000), 2],
])('not too deep: %s', (_, text, column) => {
  expect(jsonMistake(text)?.column).toBe(column)
  expect(jsonMistake(text)?.message).not.toEqual(tooDeep)
})

test('more values than an issue may have', () => {
  const list = (count: number) => `[${'0,'.repeat(count - 1)}0]`
  expect(jsonMistake(list(limits.values - 1))).toBeUndefined()
  expect(jsonMistake(list(limits.values))).toEqual({
    line: 1,
    column: 2 * limits.values,
    message: {
      en: 'The JSON has 300,000 values before this place, the most an issue may have; split it',
      zh: '此处之前已有 300,000 个值，达到一期简报的上限；请拆分',
    },
  })
})

const json = fc.json({ maxDepth: 4 })
const nearJson = fc
  .tuple(
    json,
    fc.nat(),
    fc.nat(3),
    fc.string({ unit: fc.constantFrom(...'[]{},:"\\/*-+.eu01n \n\t\r\v\0\u00a0\ufeff题') }),
  )
  .map(([text, at, cut, put]) => {
    const start = at % (text.length + 1)
    return text.slice(0, start) + put + text.slice(start + cut)
  })

test('finds a mistake just where `JSON.parse` refuses', () => {
  fc.assert(
    fc.property(fc.oneof(json, nearJson), (text) => {
      expect(jsonMistake(text) === undefined).toBe(parses(text))
    }),
    { numRuns: Number(process.env.RUNS ?? 2000) },
  )
})

function parses(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
