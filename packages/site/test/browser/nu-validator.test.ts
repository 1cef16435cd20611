import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { wholePages } from '../whole-pages.ts'

// The archive of the validator, as for the pages of @cec-bulletin/html.
const jar = process.env.VNU_JAR
const java = process.env.JAVA ?? 'java'
const canRun = jar !== undefined && spawnSync(java, ['-version']).status === 0
if (!canRun) console.warn('SKIPPED: the Nu validator has not looked at the site; it wants Java and VNU_JAR')

describe.skipIf(!canRun && !process.env.CI)('the Nu validator', () => {
  test('finds nothing', () => {
    const folder = mkdtempSync(join(tmpdir(), 'site-'))
    const files = wholePages.map(({ name, html }) => {
      const file = join(folder, name)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, html)
      return file
    })
    const options = ['-jar', jar ?? '', '--format', 'json', '--stdout', '--exit-zero-always']
    const report = execFileSync(java, [...options, ...files], { encoding: 'utf8' })
    rmSync(folder, { recursive: true })
    expect(JSON.parse(report).messages.filter(isRight)).toEqual([])
  })
})

/** It takes `img-src https:` to refuse addresses with letters beyond ASCII in them, which browsers do not. */
function isRight({ message }: { message: string }): boolean {
  return !/^Resource violates .*[^\x00-\x7f].* blocked by “img-src” directive/.test(message)
}
