import { describe, expect, test } from 'vitest'
import { expandPattern } from '../candidates/expand-pattern.ts'
import { fromAdGuard } from '../candidates/from-adguard.ts'
import { fromClearUrls } from '../candidates/from-clearurls.ts'
import { isOurs } from '../candidates/is-ours.ts'
import { parseRules } from '../src/rules.ts'

test.each<[string, string[] | undefined]>([
  ['abc', ['abc']],
  ['^abc$', ['abc']],
  ['wt\\.mc', ['wt.mc']],
  ['utm(?:_[a-z_]*)?', ['utm', 'utm_*']],
  ['pk_(?:a|b)', ['pk_a', 'pk_b']],
  ['colou?r', ['color', 'colour']],
  ['a.*', ['a*']],
  ['a\\w+', ['a*']],
  ['(?:x|y(?:1|2))z', ['xz', 'y1z', 'y2z']],
  ['.*', undefined],
  ['[a-z]+id', undefined],
  ['a{2}', undefined],
  ['(?=a)b', undefined],
  ['', undefined],
])('the names that %s spells', (pattern, names) => {
  expect(expandPattern(pattern)?.sort()).toEqual(names?.sort())
})

describe('ClearURLs', () => {
  const list = {
    providers: {
      globalRules: {
        urlPattern: '.*',
        rules: ['(?:%3F)?zeta(?:_[a-z_]*)?', 'q[0-9]x'],
        exceptions: ['^https?:\\/\\/(?:[a-z0-9-]+\\.)*?keep\\.example\\/path', '.*\\.gov'],
      },
      shop: {
        urlPattern: '^https?:\\/\\/(?:[a-z0-9-]+\\.)*?shop\\.example',
        rules: ['Clk', 'ref'],
        referralMarketing: ['tag'],
        rawRules: ['\\/ref=[^/?]*'],
        redirections: ['^https?:\\/\\/(?:[a-z0-9-]+\\.)*?shop\\.example\\/out\\?.*?(?:url|to)=(https?[^&]+)'],
      },
      anywhere: { urlPattern: '^https?:\\/\\/(?:[a-z0-9-]+\\.)*?mall(?:\\.[a-z]{2,}){1,}', rules: ['x'] },
      ads: { urlPattern: '^https?:\\/\\/ads\\.example', completeProvider: true },
    },
  }
  const { candidates, left } = fromClearUrls(list)

  test('rows come with their place', () => {
    expect(candidates.map(({ place, kind, row }) => [place, kind, row])).toEqual([
      [
        'providers.globalRules.rules[0]',
        'trackers',
        {
          rule: 'tracker-globalrules',
          service: 'globalRules',
          evidence: 'ClearURLs: providers.globalRules.rules[0]',
          names: ['zeta', 'zeta_*'],
        },
      ],
      [
        'providers.globalRules.exceptions[0]',
        'exceptions',
        {
          evidence: 'ClearURLs: providers.globalRules.exceptions[0]',
          hosts: ['keep.example'],
          paths: ['/path*'],
          names: ['*'],
        },
      ],
      [
        'providers.shop.rules[0]',
        'trackers',
        {
          rule: 'tracker-shop',
          service: 'shop',
          evidence: 'ClearURLs: providers.shop.rules[0]',
          names: ['clk'],
          hosts: ['shop.example'],
        },
      ],
      [
        'providers.shop.rules[1]',
        'trackers',
        {
          rule: 'tracker-shop',
          service: 'shop',
          evidence: 'ClearURLs: providers.shop.rules[1]',
          names: ['ref'],
          hosts: ['shop.example'],
        },
      ],
      [
        'providers.shop.referralMarketing[0]',
        'trackers',
        {
          rule: 'tracker-shop',
          service: 'shop',
          evidence: 'ClearURLs: providers.shop.referralMarketing[0]',
          names: ['tag'],
          hosts: ['shop.example'],
        },
      ],
      [
        'providers.shop.redirections[0]',
        'redirectors',
        {
          rule: 'redirector-shop',
          service: 'shop',
          evidence: 'ClearURLs: providers.shop.redirections[0]',
          hosts: ['shop.example'],
          paths: ['/out*'],
          names: ['url', 'to'],
        },
      ],
    ])
  })

  test('what has no form is left, with the reason', () => {
    expect(left.map(({ place, reason }) => [place, reason])).toEqual([
      ['providers.globalRules.rules[1]', 'It is more than a name'],
      ['providers.globalRules.exceptions[1]', 'It does not name its hosts'],
      ['providers.shop.rawRules[0]', 'It cuts out of the path'],
      ['providers.anywhere.rules[0]', 'The provider does not name its hosts'],
      ['providers.ads', 'It blocks a whole site'],
    ])
  })

  test('they are rows of ours', () => {
    expect(parseRules(asRules(candidates))).toMatchObject({ ok: true })
  })
})

describe('AdGuard', () => {
  const { candidates, left } = fromAdGuard(`! Title: a sample
[Adblock Plus 2.0]
$removeparam=zeta
||shop.example^$removeparam=Clk
||shop.example/list^$removeparam=from,important
$removeparam=/^pk_(a|b)=/,domain=one.example|two.example
$removeparam=/^mark_/
||shop.example^$removeparam
||shop.example^$removeparam=~id
||shop.example^$image,removeparam=x
$removeparam=/[a-z]id=/
$removeparam=x,domain=~one.example
/banner/*$removeparam=x
@@||need.example^$removeparam=zeta
@@||all.example/go/$removeparam
@@$removeparam=zeta
||ads.example^
`)

  test('rows come with their place', () => {
    expect(candidates.map(({ place, kind, row }) => [place, kind, row])).toEqual([
      [
        'line 3',
        'trackers',
        { rule: 'tracker-everywhere', service: 'everywhere', evidence: 'AdGuard: line 3', names: ['zeta'] },
      ],
      [
        'line 4',
        'trackers',
        {
          rule: 'tracker-shop-example',
          service: 'shop.example',
          evidence: 'AdGuard: line 4',
          names: ['clk'],
          hosts: ['shop.example'],
        },
      ],
      [
        'line 5',
        'trackers',
        {
          rule: 'tracker-shop-example',
          service: 'shop.example',
          evidence: 'AdGuard: line 5',
          names: ['from'],
          hosts: ['shop.example'],
          paths: ['/list*'],
        },
      ],
      [
        'line 6',
        'trackers',
        {
          rule: 'tracker-one-example',
          service: 'one.example',
          evidence: 'AdGuard: line 6',
          names: ['pk_a', 'pk_b'],
          hosts: ['one.example', 'two.example'],
        },
      ],
      [
        'line 7',
        'trackers',
        { rule: 'tracker-everywhere', service: 'everywhere', evidence: 'AdGuard: line 7', names: ['mark_*'] },
      ],
      ['line 14', 'exceptions', { evidence: 'AdGuard: line 14', hosts: ['need.example'], names: ['zeta'] }],
      [
        'line 15',
        'exceptions',
        { evidence: 'AdGuard: line 15', hosts: ['all.example'], paths: ['/go/*'], names: ['*'] },
      ],
    ])
  })

  test('what has no form is left, with the reason', () => {
    expect(left.map(({ place, reason }) => [place, reason])).toEqual([
      ['line 8', 'It removes every parameter'],
      ['line 9', 'It is more than a name'],
      ['line 10', 'It holds for requests of another kind, or with other options'],
      ['line 11', 'It is more than a name'],
      ['line 12', 'It leaves out some hosts'],
      ['line 13', 'It does not name its hosts'],
      ['line 16', 'It does not name its hosts'],
    ])
  })

  test('they are rows of ours', () => {
    expect(parseRules(asRules(candidates))).toMatchObject({ ok: true })
  })
})

test('what we have, or have passed over, is told', () => {
  const tracker = (names: string[]) => ({
    kind: 'trackers' as const,
    place: '',
    written: '',
    row: { rule: 'tracker-a', service: 'a', evidence: 'a', names },
  })
  expect(isOurs(tracker(['fbclid', 'utm_*']))).toBe('ours')
  expect(isOurs(tracker(['fbclid', 'zeta']))).toBeUndefined()
  expect(isOurs(tracker(['clickid']))).toBe('passed over')
  const door = {
    kind: 'redirectors' as const,
    place: '',
    written: '',
    row: {
      rule: 'redirector-a',
      service: 'a',
      evidence: 'a',
      hosts: ['link.zhihu.com'],
      paths: ['/'],
      names: ['target'],
    },
  }
  expect(isOurs(door)).toBe('ours')
  expect(isOurs({ ...door, row: { ...door.row, hosts: ['door.example'] } })).toBeUndefined()
})

function asRules(candidates: readonly { kind: string; row: unknown }[]): Record<string, unknown> {
  const rules: Record<string, unknown> = { version: 1 }
  for (const { kind, row } of candidates) rules[kind] = [...((rules[kind] as unknown[]) ?? []), row]
  return rules
}
