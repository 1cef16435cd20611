import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toJsonSchema } from '../json-schema/to-json-schema.ts'
import { parseIssue } from '../src/index.ts'
import { arbitraryIssueInput, fixtures } from './fixtures.ts'

const numRuns = Number(process.env.RUNS ?? 300)
const file = fileURLToPath(new URL('../issue.schema.json', import.meta.url))
const schema = toJsonSchema()
const validate = new Ajv2020().compile(schema)

test('the file in the package is what the shape says (`UPDATE=1` writes it)', () => {
  const text = `${JSON.stringify(schema, null, 2)}\n`
  if (process.env.UPDATE) writeFileSync(file, text)
  expect(readFileSync(file, 'utf8')).toBe(text)
})

test('it is found by the name the package exports', () => {
  expect(fileURLToPath(import.meta.resolve('@cec-bulletin/schema/issue.schema.json'))).toBe(file)
})

test('every object and every field is described, in English and in Chinese', () => {
  const objects = [schema, ...Object.values(schema.$defs ?? {})].filter(({ properties }) => properties)
  expect(objects.length).toBeGreaterThan(25)
  for (const object of objects) {
    for (const described of [object, ...Object.values(object.properties ?? {})] as {
      description?: string
    }[]) {
      expect(described.description).toMatch(/^[ -~\p{L}\p{P}\p{S}]+\n.*\p{Script=Han}.*$/u)
    }
  }
})

test('every definition has a name of its own', () => {
  expect(Object.keys(schema.$defs ?? {}).filter((name) => name.startsWith('__'))).toEqual([])
})

describe('takes what `parseIssue` takes', () => {
  test.each(fixtures())('$name', ({ folder, issue }) => {
    validate(JSON.parse(readFileSync(`${folder}issue.json`, 'utf8')))
    expect(validate.errors).toBe(null)
    validate(issue)
    expect(validate.errors).toBe(null)
  })

  test('generated issues, before and after parsing', () => {
    fc.assert(
      fc.property(arbitraryIssueInput(), (input) => {
        // As JSON, where an undefined field is no field.
        expect(validate(JSON.parse(JSON.stringify(input)))).toBe(true)
        expect(validate(parseIssue(input))).toBe(true)
      }),
      { numRuns },
    )
  })

  test('an editor’s `$schema`, and white space that parsing takes away', () => {
    const issue = {
      $schema: './issue.schema.json',
      schemaVersion: 1,
      title: ' 题 \n',
      date: ' 2023 ',
      lang: 'zh\n',
      url: ' HTTPS://example.org/路径 ',
      sections: [{ id: ' a ', title: '动态' }],
      imprint: { email: ' 编辑@例子.中国 ' },
    }
    expect(validate(issue)).toBe(true)
    expect(parseIssue(issue).title).toBe('题')
  })
})

describe('refuses', () => {
  const issue = {
    schemaVersion: 1,
    title: '题',
    date: '2023-10',
    lang: 'zh-CN',
    sections: [{ title: '动态' }],
  }
  const body = (...blocks: unknown[]) => ({
    ...issue,
    sections: [{ title: '动态', articles: [{ body: blocks }] }],
  })
  const row = (cell: unknown) => ({ type: 'tableRow', children: [cell] })
  const paragraph = (...children: unknown[]) => body({ type: 'paragraph', children })
  test.each([
    ['nothing', undefined],
    ['a list', []],
    ['no title', { ...issue, title: undefined }],
    ['an empty title', { ...issue, title: ' ' }],
    ['another version', { ...issue, schemaVersion: 2 }],
    ['an unknown field', { ...issue, titel: '题' }],
    ['a year as a number', { ...issue, date: 2023 }],
    ['a month of its own', { ...issue, date: '2023-13' }],
    ['a language’s name', { ...issue, lang: '中文' }],
    ['no section', { ...issue, sections: [] }],
    ['an address without a protocol', { ...issue, url: 'www.example.org' }],
    ['a script for an address', paragraph({ type: 'link', url: 'javascript:alert(1)', children: '点' })],
    ['an address with a space', paragraph({ type: 'link', url: 'https://example.org/a b', children: '点' })],
    ['a picture by mail', body({ type: 'image', url: 'mailto:a@b.cn', alt: '' })],
    ['an unknown block', body({ type: 'sidebar', children: [] })],
    ['an unknown inline', paragraph({ type: 'underline', children: [] })],
    ['a line feed', paragraph('一\n二')],
    ['a heading of depth 3', body({ type: 'heading', depth: 3, children: '小标题' })],
    [
      'a heading in a quote',
      body({ type: 'blockquote', children: [{ type: 'heading', depth: 4, children: '小' }] }),
    ],
    [
      'a note in a cell',
      body({
        type: 'table',
        children: [row({ type: 'tableCell', children: [{ type: 'footnoteReference', identifier: '1' }] })],
      }),
    ],
    ['an unknown marker', body({ type: 'list', marker: '♥', children: ['项'] })],
    ['an e-mail with mailto', { ...issue, imprint: { email: 'mailto:' } }],
  ])('%s', (_, value) => {
    expect(validate(value)).toBe(false)
  })
})
