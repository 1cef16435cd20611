import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { isTopLevelDomain } from '../src/data/top-level-domains.ts'

const file = new URL('../src/data/top-level-domains.ts', import.meta.url)
const require = createRequire(import.meta.url)
const list = require('tlds') as string[]

/** The list as rows of a source file: one string splits faster, and costs a consumer less, than 1400 of them. */
function rows(): string {
  const lines: string[] = []
  for (const ending of list) {
    const line = lines[lines.length - 1]
    if (line === undefined || `${line} ${ending}`.length > 104) lines.push(ending)
    else lines[lines.length - 1] = `${line} ${ending}`
  }
  return lines.map((line, index) => (index < lines.length - 1 ? `  '${line} ' +` : `  '${line}'`)).join('\n')
}

test('the list in the sources is that of the package tlds, which follows IANA', () => {
  const source = readFileSync(file, 'utf8')
  const current = source.replace(
    /(const ENDINGS =\n)[\s\S]*?(\n\nlet endings)/,
    (_, before, behind) => before + rows() + behind,
  )
  if (process.env.UPDATE) writeFileSync(file, current)
  expect(
    source
      .match(/'[^']*'/g)
      ?.join('')
      .replaceAll("'", '')
      .trim()
      .split(' ')
      .sort(),
  ).toEqual([...list].sort())
})

test.each(['com', 'cn', 'org', '中国', '公司', 'рф'])('%s is a top-level domain', (ending) => {
  expect(isTopLevelDomain(ending)).toBe(true)
})

test.each(['pdf', 'js', '5节', 'constructor', ''])('%s is no top-level domain', (ending) => {
  expect(isTopLevelDomain(ending)).toBe(false)
})
