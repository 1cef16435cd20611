import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fixtures } from '@cec-bulletin/fixtures'
import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { themes, toHtml } from '../src/index.ts'
import { sample } from './sample.ts'

const pages = [
  ...fixtures()
    // Addresses that no standard allows go through as they are: they are for other tests.
    .filter(({ name }) => name !== 'hostile')
    .map(({ name, issue }) => ({ name, html: toHtml(issue, { document: true }) })),
  { name: 'sample', html: toHtml(sample, { document: true, theme: themes.field, externalLinks: 'host' }) },
  {
    name: 'cover',
    html: toHtml(sample, {
      document: true,
      paper: '16:9',
      theme: { ...themes.ink, cover: 'https://e.cn/a.jpg' },
    }),
  },
]

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  // rehype-stringify writes `<!doctype html>`; how long a title is, the issue says.
  rules: { 'doctype-style': 'off', 'long-title': 'off' },
})

test.each(pages)('html-validate finds nothing: $name', async ({ html }) => {
  const report = await validator.validateString(html)
  expect(report.results.flatMap(({ messages }) => messages)).toEqual([])
})

// The archive of the validator, from the package vnu-jar: it is large and fetches a Java, so it is no dependency.
const jar = process.env.VNU_JAR
const java = process.env.JAVA ?? 'java'
const canRun = jar !== undefined && spawnSync(java, ['-version']).status === 0
if (!canRun) console.warn('SKIPPED: the Nu validator has not looked at the pages; it wants Java and VNU_JAR')

describe.skipIf(!canRun && !process.env.CI)('the Nu validator', () => {
  test('finds nothing', () => {
    const folder = mkdtempSync(join(tmpdir(), 'pages-'))
    const files = pages.map(({ name, html }) => {
      const file = join(folder, `${name}.html`)
      writeFileSync(file, html)
      return file
    })
    const options = ['-jar', jar ?? '', '--format', 'json', '--stdout', '--exit-zero-always']
    const report = execFileSync(java, [...options, ...files], { encoding: 'utf8' })
    expect(JSON.parse(report).messages.filter(isRight)).toEqual([])
  })
})

/** It takes `img-src https:` to refuse addresses with letters beyond ASCII in them, which browsers do not. */
function isRight({ message }: { message: string }): boolean {
  return !/^Resource violates .*[^\x00-\x7f].* blocked by “img-src” directive/.test(message)
}
