import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const cwd = fileURLToPath(new URL('../../../..', import.meta.url))

const run = (...options: string[]) => {
  const program = ['scripts/start.js', 'apps/cli/test/import/stray-rejection', ...options]
  const { status, stdout } = spawnSync(process.execPath, program, { cwd, encoding: 'utf8' })
  return { status, stdout }
}

test('a failure that nobody waits for ends the process, but not within', () => {
  expect(run()).toEqual({ status: 1, stdout: '' })
  expect(run('--past')).toEqual({ status: 0, stdout: 'read' })
})
