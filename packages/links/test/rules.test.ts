import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as core from '../src/core.ts'
import { findLinks, type LinkRules, normalizeLink, redirectors, trackers } from '../src/index.ts'
import { parseRules } from '../src/rules.ts'
import { anyHost } from '../src/tables/any-host.ts'
import { builtIn } from '../src/tables/built-in.ts'
import { arbitraryAddress } from './arbitrary-addresses.ts'
import { toJsonSchema } from './rules-schema.ts'

const evidence = 'https://example.com/docs'
const site = { service: 'Example 示例', evidence }

/** A file of rules with a row of each kind. */
const DATA = {
  $schema: 'https://unpkg.com/@cec-bulletin/links/rules.schema.json',
  version: 1,
  trackers: [
    { rule: 'tracker-shelf', ...site, names: ['shelf', 'shelf_*'] },
    { rule: 'tracker-visit', ...site, names: ['visit'], value: '^[0-9a-f]{8}$' },
    { rule: 'tracker-room', ...site, names: ['from'], hosts: ['room.example'], paths: ['/news/*'] },
    { rule: 'tracker-utm', ...site, names: ['utm_*'] },
  ],
  redirectors: [
    {
      rule: 'redirector-door',
      ...site,
      hosts: ['door.example'],
      paths: ['/out'],
      names: ['goto'],
    },
  ],
  exceptions: [
    { evidence, hosts: ['needs.example'], names: ['shelf_*'] },
    { evidence, hosts: ['half.example'], paths: ['/search*'], names: ['shelf'] },
    { evidence, hosts: ['all.example'], names: ['*'] },
  ],
  keptOnly: [
    { rule: 'tracker-page', ...site, hosts: ['page.example'], paths: ['/read'], names: ['id'], beside: 'id' },
  ],
  opaqueHosts: [{ hosts: ['short.example'], paths: ['/?*'] }],
  archives: ['old.example'],
  utmHosts: ['shop.example'],
  signatures: [['seal', 'until']],
}

function parsed(data: unknown): LinkRules {
  const result = parseRules(data)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.rules
}

const rules = parsed(DATA)

/** Address, the address to publish, and the rule or warning that says why. */
const CASES: [given: string, expected: string, why?: string][] = [
  ['https://e.com/?shelf=a&id=1', 'https://e.com/?id=1', 'tracker-shelf'],
  ['https://e.com/?shelf_top=a&SHELF_LOW=b', 'https://e.com/', 'tracker-shelf'],
  ['https://e.com/?visit=0123abcd', 'https://e.com/', 'tracker-visit'],
  ['https://e.com/?visit=monday', 'https://e.com/?visit=monday'],
  ['https://www.room.example/news/1?from=x', 'https://www.room.example/news/1', 'tracker-room'],
  ['https://room.example/map?from=x', 'https://room.example/map?from=x'],
  ['https://door.example/out?goto=https%3A%2F%2Fe.com%2F1', 'https://e.com/1', 'redirector-door'],
  ['https://needs.example/?shelf_top=a', 'https://needs.example/?shelf_top=a'],
  ['https://sub.needs.example/?shelf_top=a', 'https://sub.needs.example/?shelf_top=a'],
  ['https://needs.example/?shelf=a', 'https://needs.example/', 'tracker-shelf'],
  ['https://half.example/search/1?shelf=a', 'https://half.example/search/1?shelf=a'],
  ['https://half.example/a?shelf=a', 'https://half.example/a', 'tracker-shelf'],
  ['https://all.example/?shelf=a&utm_id=b', 'https://all.example/?shelf=a&utm_id=b'],
  ['https://page.example/read?id=1&who=me#x', 'https://page.example/read?id=1', 'tracker-page'],
  ['https://page.example/list?id=1&who=me', 'https://page.example/list?id=1&who=me'],
  ['https://short.example/Ab1', 'https://short.example/Ab1', 'opaque-redirector'],
  ['https://old.example/https://e.com/?shelf=1', 'https://old.example/https://e.com/?shelf=1', 'archived'],
  ['https://shop.example/?utm_source=a', 'https://shop.example/?utm_source=a'],
  ['https://e.com/?seal=a&until=9&shelf=1', 'https://e.com/?seal=a&until=9&shelf=1', 'signed'],
  ['https://e.com/?id=5?utm_source=a', 'https://e.com/?id=5', 'tracker-utm'],
]

describe.each([
  ['beside ours', (address: string) => normalizeLink(address, { rules })],
  ['instead of ours', (address: string) => normalizeLink(address, { rules, builtIn: false })],
  ['in the core', (address: string) => core.normalizeLink(address, { rules })],
])('rules that were read from data, %s', (_, normalize) => {
  test.each(CASES)('%s', (given, expected, why) => {
    const link = normalize(given)
    if (!link.ok) throw new Error(link.message.en)
    expect(link.href).toBe(expected)
    expect([...link.changes.map(({ rule }) => rule), ...link.warnings.map(({ code }) => code)]).toEqual(
      why === undefined ? [] : expect.arrayContaining([why]),
    )
  })
})

test('our own rows hold beside others, and not instead of them', () => {
  const address = 'https://e.com/?fbclid=IwAR0abc&id=1'
  expect(normalizeLink(address, { rules })).toMatchObject({ href: 'https://e.com/?id=1' })
  expect(normalizeLink(address, { rules, builtIn: false })).toMatchObject({ href: address, changes: [] })
  expect(normalizeLink(address, { builtIn: false })).toMatchObject({ href: address, changes: [] })
  expect(core.normalizeLink(address)).toMatchObject({ href: address, changes: [] })
  expect(core.findLinks(`见${address}。`)).toMatchObject([{ href: address }])
  const onlyTrackers: LinkRules = { version: 1, trackers }
  expect(core.findLinks(`见${address}。`, { normalize: { rules: onlyTrackers } })).toMatchObject([
    { href: 'https://e.com/?id=1' },
  ])
  expect(findLinks('https://e.com/?shelf=1', { normalize: { rules } })).toMatchObject([
    { href: 'https://e.com/' },
  ])
})

test('exceptions may also stand in the options, and hold for our own rows', () => {
  const exceptions = [{ evidence, hosts: ['e.com'], paths: ['/watch'], names: ['fbclid'] }]
  expect(normalizeLink('https://e.com/watch?fbclid=a', { exceptions })).toMatchObject({ changes: [] })
  expect(normalizeLink('https://e.com/read?fbclid=a', { exceptions })).toMatchObject({
    href: 'https://e.com/read',
  })
})

test('the core with our rows answers as the package does, but for services on hosts of their clients', () => {
  const services = new RegExp(anyHost().starts.source)
  fc.assert(
    fc.property(arbitraryAddress, (address) => {
      fc.pre(!services.test(address))
      expect(core.normalizeLink(address, { rules: builtIn })).toEqual(normalizeLink(address))
    }),
    { numRuns: Number(process.env.RUNS ?? 500) },
  )
})

test('our own rows can be written as data', () => {
  const data = {
    ...builtIn,
    redirectors,
    trackers: trackers.map(({ value, ...row }) => row),
  }
  expect(parseRules(JSON.parse(JSON.stringify(data)))).toMatchObject({ ok: true, rules: { version: 1 } })
})

describe('what is wrong with data', () => {
  const row = { rule: 'tracker-a', service: 'A', evidence, names: ['a'] }
  test.each<[string, unknown, (string | number)[], RegExp, RegExp]>([
    ['no object', [], [], /expected object/, /期望/],
    ['no version', {}, ['version'], /"version": 1/, /"version": 1/],
    ['another version', { version: 2 }, ['version'], /"version": 1/, /"version": 1/],
    ['an unknown key', { version: 1, tracker: [] }, [], /"tracker"/, /tracker/],
    [
      'an unknown key of a row',
      { version: 1, trackers: [{ ...row, host: ['a.cn'] }] },
      ['trackers', 0],
      /"host"/,
      /host/,
    ],
    ['no list', { version: 1, trackers: {} }, ['trackers'], /array/, /期望/],
    [
      'no evidence',
      { version: 1, trackers: [{ ...row, evidence: undefined }] },
      ['trackers', 0, 'evidence'],
      /string/,
      /期望/,
    ],
    [
      'a rule in capitals',
      { version: 1, trackers: [{ ...row, rule: 'A b' }] },
      ['trackers', 0, 'rule'],
      /small letters/,
      /小写/,
    ],
    [
      'a name in capitals',
      { version: 1, trackers: [{ ...row, names: ['Ab'] }] },
      ['trackers', 0, 'names', 0],
      /small letters/,
      /小写/,
    ],
    [
      'a name with a star within',
      { version: 1, trackers: [{ ...row, names: ['a', 'b*c'] }] },
      ['trackers', 0, 'names', 1],
      /at its end/,
      /末尾/,
    ],
    [
      'a star for a redirector',
      { version: 1, redirectors: [{ ...row, hosts: ['a.cn'], paths: ['*'], names: ['u*'] }] },
      ['redirectors', 0, 'names', 0],
      /without a `\*`/,
      /不能用/,
    ],
    [
      'a host with its scheme',
      { version: 1, archives: ['https://a.cn'] },
      ['archives', 0],
      /without scheme/,
      /不带协议/,
    ],
    ['a Chinese host', { version: 1, utmHosts: ['例子.中国'] }, ['utmHosts', 0], /as it is sent/, /实际传送/],
    [
      'no hosts at all',
      { version: 1, opaqueHosts: [{ hosts: [], paths: ['*'] }] },
      ['opaqueHosts', 0, 'hosts'],
      /1/,
      /1/,
    ],
    [
      'a star in a path',
      { version: 1, opaqueHosts: [{ hosts: ['a.cn'], paths: ['/a*b'] }] },
      ['opaqueHosts', 0, 'paths', 0],
      /one of its ends/,
      /开头或结尾/,
    ],
    [
      'a pattern with a group',
      { version: 1, trackers: [{ ...row, value: '^(a+)+$' }] },
      ['trackers', 0, 'value'],
      /no groups/,
      /不用括号/,
    ],
    [
      'a form that is not one',
      { version: 1, redirectors: [{ ...row, hosts: ['a.cn'], paths: ['*'], form: 'rot13' }] },
      ['redirectors', 0, 'form'],
      /percent/,
      /percent/,
    ],
    ['an empty signature', { version: 1, signatures: [[]] }, ['signatures', 0], /1/, /1/],
  ])('%s', (_, data, path, en, zh) => {
    const result = parseRules(data)
    if (result.ok) throw new Error('taken')
    expect(result.problems).toEqual([
      { path, message: { en: expect.stringMatching(en), zh: expect.stringMatching(zh) } },
    ])
  })

  test('whatever it is, it is told and not thrown', () => {
    fc.assert(
      fc.property(fc.anything({ maxDepth: 4 }), (data) => {
        const result = parseRules(data)
        if (!result.ok) expect(result.problems.length).toBeGreaterThan(0)
      }),
    )
    const many = parseRules({ version: 1, archives: Array.from({ length: 5000 }, () => 'A') })
    expect(many.ok || many.problems.length).toBe(100)
  })
})

describe('the pattern of a value', () => {
  const taken = (value: string) =>
    parseRules({
      version: 1,
      trackers: [{ rule: 'tracker-a', service: 'A', evidence, names: ['a'], value }],
    }).ok
  test.each(['^a$', '^mq[a-z]+$', '^[0-9a-f]{32}$', '^\\d{4}-\\d{2}$', '^[^\\]]*', '^a\\.b?$', '^报.*$'])(
    '%s',
    (value) => expect(taken(value)).toBe(true),
  )
  test.each([
    'a$',
    '^(a)$',
    '^a|b$',
    '^a+b+$',
    '^a*?$',
    '^[a$',
    '^\\1$',
    '^(?=a)a$',
    '^a{1,9}{1,9}$',
    '^a**$',
    '^{2}$',
    '^[z-a]$',
    '^\\bx$',
  ])('not %s', (value) => expect(taken(value)).toBe(false))
})

describe('the JSON Schema', () => {
  const file = fileURLToPath(new URL('../rules.schema.json', import.meta.url))
  const schema = toJsonSchema()
  const validate = new Ajv2020().compile(schema)

  test('is the file in the package (`UPDATE=1` writes it)', () => {
    const text = `${JSON.stringify(schema, null, 2)}\n`
    if (process.env.UPDATE) writeFileSync(file, text)
    expect(readFileSync(file, 'utf8')).toBe(text)
    expect(fileURLToPath(import.meta.resolve('@cec-bulletin/links/rules.schema.json'))).toBe(file)
  })

  test('takes and refuses what parseRules does', () => {
    const leaves = fc.constantFrom<unknown>(
      'a',
      'A',
      '*',
      'a.cn',
      '/a*',
      '',
      1,
      true,
      null,
      [],
      ['a.cn'],
      [['a']],
    )
    fc.assert(
      fc.property(fc.constantFrom(...paths(DATA)), leaves, (path, leaf) => {
        if (path.at(-1) === 'value') return
        const data = structuredClone(DATA)
        put(data, path, leaf)
        expect(validate(data)).toBe(parseRules(data).ok)
      }),
      { numRuns: 1000 },
    )
  })
})

function paths(node: unknown, above: string[] = []): string[][] {
  if (typeof node !== 'object' || node === null) return [above]
  return Object.entries(node).flatMap(([key, value]) => [[...above, key], ...paths(value, [...above, key])])
}

function put(root: unknown, path: readonly string[], leaf: unknown): void {
  let node = root as Record<string, unknown>
  for (const key of path.slice(0, -1)) node = node[key] as Record<string, unknown>
  node[path.at(-1) ?? ''] = leaf
}
