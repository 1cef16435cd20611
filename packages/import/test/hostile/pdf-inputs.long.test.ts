import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { pdfInputs } from './inputs/pdf-inputs.ts'
import { pictureInputs } from './inputs/picture-inputs.ts'

const folder = mkdtempSync(join(tmpdir(), 'bulletin-pictures-'))
afterAll(() => rmSync(folder, { recursive: true }))

const child = ['scripts/start.js', 'packages/import/test/hostile/inputs/pdf-child']

/** Of the processor and of memory: the process itself takes 110 megabytes. */
test.each(Object.entries({ ...pdfInputs, ...pictureInputs }))('%s', { retry: 2 }, (name, make) => {
  const file = join(folder, `${name}.pdf`)
  writeFileSync(file, make())
  const answer = JSON.parse(execFileSync('node', [...child, file], { encoding: 'utf8' }))
  expect(answer.milliseconds).toBeLessThan(2000)
  expect(answer.megabytes).toBeLessThan(300)
})
