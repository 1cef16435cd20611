import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fixtures } from '@cec-bulletin/fixtures'
import { fromMarkdown, toMarkdown, toText } from '@cec-bulletin/markdown'
import { describe, expect, test } from 'vitest'

// UPDATE=1 records what comes out; read the difference before it goes in.
describe.each(fixtures())('$name', ({ folder, issue }) => {
  test.each([
    ['issue.md', toMarkdown(issue)],
    ['issue.txt', toText(issue)],
  ])('%s is what was recorded', (name, output) => {
    const file = folder + name
    if (process.env.UPDATE === '1') writeFileSync(file, output)
    expect(existsSync(file), `${file} is not there; record it with UPDATE=1`).toBe(true)
    expect(output).toBe(readFileSync(file, 'utf8'))
  })

  test('issue.md is read back as the issue', () => {
    expect(fromMarkdown(readFileSync(`${folder}issue.md`, 'utf8'))).toStrictEqual(issue)
  })
})
