import { describe, expect, test } from 'vitest'
import { safeParseIssue } from '../src/index.ts'

const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children })
const refer = (identifier: string) => ({ type: 'footnoteReference', identifier })
const note = (identifier: string) => ({ type: 'footnoteDefinition', identifier, children: ['注'] })

const issueOf = (...articles: object[]) => ({
  schemaVersion: 1,
  title: '题',
  date: '2023',
  lang: 'zh',
  sections: [{ title: '动态', articles }],
})

const codes = (input: unknown) => {
  const result = safeParseIssue(input)
  return result.ok ? [] : result.problems.map(({ code }) => code)
}

const shapes: [string, object][] = [
  ['bad-address', { body: [paragraph('见', { type: 'link', url: 'e.cn', children: '词' })] }],
  ['bad-web-address', { sources: [{ title: '甲', url: 'e.cn' }] }],
  ['bad-anchor', { id: '1', body: ['文'] }],
  ['bad-language', { lang: '中文' }],
  ['bad-code-language', { body: [{ type: 'code', lang: 'a b', value: 'x' }] }],
  ['unknown-field', { body: [{ ...paragraph('文'), 类型: 1 }] }],
  ['unknown-type', { body: [{ type: 'paragrah', children: ['文'] }] }],
  ['wrong-type', { body: [5] }],
  ['forbidden-character', { title: 'a\u0000b' }],
  ['missing', { body: [{ type: 'image', alt: '图' }] }],
  ['out-of-range', { body: [{ type: 'list', ordered: true, start: -1, children: ['项'] }] }],
  ['empty-list', { body: [{ type: 'list', children: [] }] }],
]

const rules: [string, object][] = [
  ['empty', { body: [''] }],
  ['empty-link', { body: [paragraph('见', { type: 'link', url: 'https://e.cn/', children: '' })] }],
  ['break-at-edge', { body: [paragraph('文', { type: 'break' })] }],
  ['list-start', { body: [{ type: 'list', start: 2, children: ['项'] }] }],
  [
    'note-elsewhere',
    {
      body: [paragraph('文', refer('a'))],
      notes: [{ ...note('a'), children: [paragraph('注', refer('a'))] }],
    },
  ],
]

describe.each(shapes)('beside %s', (shape, misshapen) => {
  test.each(rules)('%s is told as well', (rule, broken) => {
    expect(codes(issueOf(misshapen, broken))).toEqual([shape, rule])
  })
})

test.each(shapes)('%s is one problem, whatever refers to a note beside it', (_, misshapen) => {
  const noted = { body: [paragraph('文', refer('a'))], notes: [note('a')] }
  expect(codes(issueOf(noted, misshapen))).toEqual(codes(issueOf(misshapen)))
})

test('what makes room takes no note away', () => {
  const url = { type: 'link', url: 'https://e.cn/', children: [5, refer('a')] }
  expect(
    codes(issueOf({ body: [paragraph('文', { ...url, 多: 1 }, refer('a'))], notes: [note('a')] })),
  ).toEqual(['wrong-type', 'unknown-field', 'nested-link'])
})

test('an address that is wrong leaves the link as it was', () => {
  const link = { type: 'link', url: 'e.cn', children: ['词', refer('a')] }
  expect(codes(issueOf({ body: [paragraph(link)], notes: [note('a')] }))).toEqual([
    'bad-address',
    'nested-link',
  ])
})
