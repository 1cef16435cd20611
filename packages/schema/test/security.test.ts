import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { issueSchema, type ParseResult, parseIssue, safeParseIssue } from '../src/index.ts'

const issue = { schemaVersion: 1, title: '题', date: '2023', lang: 'zh', sections: [{ title: '动态' }] }
const article = (fields: object) => ({ ...issue, sections: [{ title: '动态', articles: [fields] }] })
const bodyOf = (blocks: unknown[]) => article({ body: blocks })
const paragraphOf = (children: unknown[]) => bodyOf([{ type: 'paragraph', children }])
const body = (...blocks: unknown[]) => bodyOf(blocks)
const paragraph = (...children: unknown[]) => paragraphOf(children)
const codes = (result: ParseResult) => (result.ok ? ['ok'] : result.problems.map(({ code }) => code))

test('a problem shows nothing a terminal would obey', () => {
  const result = safeParseIssue({
    ...issue,
    '\u001b[31m\u009b31m\u202e\n': 1,
    title: ['\u0007'],
    lang: '\u009b\u2066\r',
  })
  expect(JSON.stringify(result)).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
  expect(result.ok ? [] : result.problems.map(({ received }) => received)).toEqual([
    '[1 …]',
    '"\\u009b\\u2066\\r"',
    '"\\u001b[31m\\u009b31m\\u202e\\n"',
  ])
})

describe('a stranger’s objects', () => {
  test('a getter is read once: what was checked is what is taken', () => {
    let reads = 0
    const sly = {
      ...issue,
      get title() {
        return reads++ === 0 ? '题' : '\0'
      },
    }
    expect(parseIssue(sly).title).toBe('题')
    expect(reads).toBe(1)
  })

  test.each([
    [
      'a getter that throws',
      {
        ...issue,
        get title() {
          throw new Error('no')
        },
      },
    ],
    [
      'a proxy that throws',
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error('no')
          },
        },
      ),
    ],
    ['a proxy that was revoked', revoked()],
  ])('%s', (_, input) => {
    expect(codes(safeParseIssue(input))).toEqual(['unreadable'])
  })

  test('a getter without end', () => {
    const endless = (): object => ({
      get sections() {
        return endless()
      },
    })
    expect(codes(safeParseIssue(endless()))).toEqual(['too-deep'])
  })

  test('what is inherited is not there', () => {
    expect(codes(safeParseIssue(Object.create(issue)))).toEqual([
      'missing',
      'missing',
      'missing',
      'missing',
      'missing',
    ])
  })

  test('an object without a prototype is as good as any', () => {
    expect(parseIssue(Object.assign(Object.create(null), issue)).title).toBe('题')
  })

  test('nothing reaches a prototype', () => {
    const json = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'
    expect(codes(safeParseIssue(JSON.parse(json)))).toContain('unknown-field')
    expect(codes(safeParseIssue(paragraph({ ...JSON.parse(json), type: 'text', value: '文' })))).toEqual([
      'unknown-field',
      'unknown-field',
    ])
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })
})

describe('names every object inherits are names like others', () => {
  test.each(['constructor', 'toString', 'hasOwnProperty', 'valueOf', '__proto__'])('%s', (name) => {
    expect(codes(safeParseIssue(body({ type: name })))).toEqual(['unknown-type'])
    expect(codes(safeParseIssue(paragraph({ type: name })))).toEqual(['unknown-type'])
    expect(codes(safeParseIssue({ ...issue, [name]: 1, lang: name })).sort()).toEqual([
      'bad-language',
      'unknown-field',
    ])
    expect(codes(safeParseIssue(body({ type: 'list', marker: name, children: ['项'] })))).toEqual([
      'unknown-value',
    ])
  })

  test.each(['constructor', '__proto__'])('the note %s', (identifier) => {
    const refer = { type: 'footnoteReference', identifier }
    const note = { type: 'footnoteDefinition', identifier, children: ['注'] }
    expect(codes(safeParseIssue(paragraph('文', refer)))).toEqual(['unknown-note'])
    const good = article({ body: [{ type: 'paragraph', children: ['文', refer] }], notes: [note] })
    expect(parseIssue(good).sections[0]?.articles[0]?.notes[0]?.identifier).toBe(identifier)
  })

  test.each(['constructor', 'toString'])('the anchor %s', (id) => {
    expect(parseIssue({ ...issue, sections: [{ id, title: '动态' }] }).sections[0]?.id).toBe(id)
    expect(
      codes(
        safeParseIssue({
          ...issue,
          sections: [
            { id, title: '一' },
            { id, title: '二' },
          ],
        }),
      ),
    ).toEqual(['duplicate-anchor'])
  })
})

test('`issueSchema` says the same as a zod schema', () => {
  expect(issueSchema.parse(issue)).toEqual(parseIssue(issue))
  const result = issueSchema.safeParse({ ...issue, title: '' })
  expect(result.error?.issues).toMatchObject([
    {
      code: 'custom',
      path: ['title'],
      params: { problem: { code: 'empty' } },
      message: '`title` is empty; write its text or remove it',
    },
  ])
})

test('`issueSchema` stands in a schema of zod', () => {
  const mail = z.object({ to: z.email(), issue: issueSchema, former: z.optional(issueSchema) })
  expect(mail.parse({ to: 'a@e.cn', issue }).issue).toEqual(parseIssue(issue))
  expect(mail.safeParse({ to: 'a@e.cn', issue: { ...issue, title: '' } }).error?.issues[0]?.path).toEqual([
    'issue',
    'title',
  ])
})

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}
