import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { blockSuspicions, markSuspicions } from '../../src/warnings/rules.ts'
import { warningsPage } from './warnings-page.ts'

const pages = [
  ['WARNINGS.md', 'en'],
  ['WARNINGS.zh-CN.md', 'zh'],
] as const

test.each(pages)('%s lists every warning', (name, language) => {
  const file = new URL(`../../${name}`, import.meta.url)
  if (process.env.UPDATE) writeFileSync(file, warningsPage(language))
  const page = readFileSync(file, 'utf8')
  expect(page).toBe(warningsPage(language))
  const listed = Array.from(page.matchAll(/^\| `([\w-]+)` \|/gm), ([, code]) => code)
  expect(listed.toSorted()).toEqual([...ours, ...ofTheSchema()].toSorted())
})

const ours = [...markSuspicions, ...blockSuspicions].map(({ code }) => code)

/** The schema shows its suspicions about texts alone; a file for each says them all. */
function ofTheSchema(): string[] {
  return ['texts', 'issues'].flatMap((folder) => {
    const rules = new URL(`../../../schema/src/warnings/${folder}/`, import.meta.url)
    const names = readdirSync(rules, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    )
    return names.flatMap((name) => {
      const [, code] = /^ {2}code: '([\w-]+)',$/m.exec(readFileSync(new URL(name, rules), 'utf8')) ?? []
      return code === undefined ? [] : [code]
    })
  })
}
