import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { domainToASCII } from 'node:url'
import { expect, test } from 'vitest'
import { isTopLevelDomain } from '../src/find/is-top-level-domain.ts'

const file = new URL('../src/data/top-level-domains.ts', import.meta.url)
const require = createRequire(import.meta.url)
const list = require('tlds') as string[]

/** Each ending behind the number of letters that it shares with the one before: `AaaaCrpBbb` is aaa, aarp, abb. */
function frontCoded(): string {
  let before = ''
  let coded = ''
  for (const ending of list.map(domainToASCII).sort()) {
    let shared = 0
    while (shared < 25 && ending[shared] !== undefined && ending[shared] === before[shared]) shared++
    coded += String.fromCharCode('A'.charCodeAt(0) + shared) + ending.slice(shared)
    before = ending
  }
  return coded
}

/** As rows of a source file. */
function rows(): string {
  return (frontCoded().match(/.{1,100}/gu) ?? []).map((line) => `  '${line}'`).join(' +\n')
}

test('the list in the sources is that of the package tlds, which follows IANA', () => {
  const source = readFileSync(file, 'utf8')
  const current = source.replace(
    /(const ENDINGS =\n)[\s\S]*?(\n)$/,
    (_, before, behind) => before + rows() + behind,
  )
  if (process.env.UPDATE) writeFileSync(file, current)
  expect(source).toBe(current)
  expect(list.filter((ending) => !isTopLevelDomain(ending))).toEqual([])
})

test.each(['com', 'cn', 'org', '中国', '公司', 'рф'])('%s is a top-level domain', (ending) => {
  expect(isTopLevelDomain(ending)).toBe(true)
})

test.each([
  'pdf',
  'js',
  '5节',
  'constructor',
  '',
  'Aaaa',
  '0aaa',
  'aaa1',
  'arp',
  'vermögensberatun',
  'sandvikcoroman',
])('%s is no top-level domain', (ending) => {
  expect(isTopLevelDomain(ending)).toBe(false)
})
