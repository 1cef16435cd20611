import { expect, test } from 'vitest'
import { jsonMistake } from '../src/json-mistake.ts'

const comma = 'nothing follows this comma; remove it'

test.each([
  ['{"a": 1,}', 1, 8, comma],
  ['{\n  "a": 1,\n\n}', 2, 9, comma],
  ['{"a": ["题", ]}', 1, 11, comma],
  ['{"a": 1,]', 1, 8, comma],
  ['[1,,2]', 1, 4, 'a value is missing'],
  ['{"a": 1,', 1, 9, 'a field name in quotation marks is missing'],
  ['{"a" 1}', 1, 6, 'a colon is missing'],
  ['{"a": "题" "b": 1}', 1, 11, 'a comma is missing'],
  ['{"a": ","}}', 1, 11, 'more text after the end'],
  ['{"a": 题}', 1, 7, 'unknown word; text needs quotation marks'],
])('%j', (text, line, column, reason) => {
  expect(() => JSON.parse(text)).toThrow(SyntaxError)
  const mistake = jsonMistake(text)
  expect([mistake.line, mistake.column]).toEqual([line, column])
  expect(mistake.message.en).toBe(`This is no longer JSON: ${reason}`)
})

test('a comma too many, in Chinese', () => {
  expect(jsonMistake('[1,]').message.zh).toBe('从这里起不是有效的 JSON：这个逗号后面没有内容；请删去逗号')
})
