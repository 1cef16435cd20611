import { readFileSync } from 'node:fs'
import { arbitraryIssue, firstGroup } from '@cec-bulletin/fixtures'
import { toMarkdown } from '@cec-bulletin/markdown'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

const schema = JSON.parse(readFileSync(new URL('../front-matter.schema.json', import.meta.url), 'utf8'))
const isValid = new Ajv2020({ allowUnionTypes: true }).compile(schema)

test('accepts the front matter of every issue, as an editor reads it', () => {
  fc.assert(
    fc.property(arbitraryIssue(), (issue) => {
      const yaml = firstGroup(/^---\n([\s\S]*?)\n---\n/, toMarkdown(issue))
      const { schemaVersion, sections, ...fields } = issue
      const read = parse(yaml)
      expect(isValid(read), JSON.stringify(isValid.errors)).toBe(true)
      expect(Object.keys(read)).toEqual(Object.keys(fields).filter((key) => key in read))
      expect([read.title, read.number, read.date]).toEqual([fields.title, fields.number, fields.date])
    }),
    { numRuns: 200 },
  )
})

test.each([
  ['no date', { title: 'x', lang: 'en' }],
  ['an unknown field', { title: 'x', date: '2024', lang: 'en', foo: 1 }],
  ['a month that is none', { title: 'x', date: '2024-13', lang: 'en' }],
  ['an empty title', { title: ' ', date: '2024', lang: 'en' }],
  ['a relative address', { title: 'x', date: '2024', lang: 'en', url: '/x' }],
  ['editors that are a number', { title: 'x', date: '2024', lang: 'en', imprint: { editors: 5 } }],
])('refuses %s', (_, value) => {
  expect(isValid(value)).toBe(false)
})

test.each([
  ['an imprint that is a text', { title: 'x', date: '2024', lang: 'en', imprint: '某某编' }],
  ['editors on a line', { title: 'x', date: '2024', lang: 'en', imprint: { editors: '甲、乙' } }],
  ['a number without quotes', { title: 'x', number: 7, date: 2024, lang: 'en' }],
  [
    'editors with and without address',
    { title: 'x', date: '2024', lang: 'en', imprint: { editors: ['甲', { name: '乙', email: 'b@c.cn' }] } },
  ],
])('accepts %s', (_, value) => {
  expect(isValid(value)).toBe(true)
})
