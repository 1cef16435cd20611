import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'cec-bulletin-check-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('npm run check', () => {
  test('names each step, and says at the end that all passed', () => {
    const { status, stdout } = check([])
    expect(stdout.match(/^(?:──|ran) .*$/gm)).toEqual([
      '── Lint',
      'ran lint',
      '── Types',
      'ran typecheck',
      '── Imports between packages',
      'ran boundaries',
      '── Unused code',
      'ran knip',
      '── Build',
      'ran build',
      '── Packages as published',
      'ran publint',
      '── Quick tests',
      'ran test',
      '── Packed packages, installed elsewhere',
      'ran test:packed',
      '── Pages in a browser',
      'ran test:browser',
      '── Long tests',
      'ran test:long',
      '── All 10 steps passed',
    ])
    expect(status).toBe(0)
  })

  test('stops at the first step that fails, and names it', () => {
    const { status, stdout, stderr } = check(['typecheck', 'knip'])
    expect(stdout.match(/^── .*$/gm)).toEqual(['── Lint', '── Types'])
    expect(stderr).toMatch(/\n── Failed: Types \(npm run typecheck\)\n$/)
    expect(status).toBe(1)
  })
})

/** Runs it where the steps are programs that do nothing but say their name, and fail where `failing` names them. */
function check(failing: string[]) {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'))
  const names = Object.keys(scripts).filter((name) => name !== 'check')
  const fakes = names.map((name) => [name, `echo ran ${name}${failing.includes(name) ? ' && exit 1' : ''}`])
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ scripts: Object.fromEntries(fakes) }))
  return spawnSync(process.execPath, [resolve('scripts/check.js')], { cwd: folder, encoding: 'utf8' })
}
