import { execFile } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { published } from '../published.ts'
import { installPacked } from './pack.ts'
import { quickFolder } from './quick-folder.ts'
import { writeProgram } from './write-program.ts'

const run = promisify(execFile)
const workspaces = [...published.map((name) => `packages/${name}`), 'apps/cli']
const folder = quickFolder('bulletin-oldest-')
let newest: string

// The oldest versions that the ranges of the packages admit, whatever else a project would get.
const oldest = Object.fromEntries(
  workspaces.flatMap((workspace) => {
    const { dependencies } = JSON.parse(readFileSync(`${workspace}/package.json`, 'utf8'))
    return Object.entries<string>(dependencies)
      .filter(([name]) => !name.startsWith('@cec-bulletin/'))
      .map(([name, range]) => [name, range.replace(/^[\^~]/, '')])
  }),
)

beforeAll(async () => {
  newest = installPacked()
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module', overrides: oldest }))
  const packages = workspaces.map((workspace) => `@cec-bulletin/${workspace.split('/')[1]}`)
  const call = ['install', '--no-audit', '--no-fund', `--registry=${inject('registry')}`, ...packages]
  await run('npm', call, { cwd: folder })
  for (const place of [newest, folder]) writeProgram(place)
}, 600_000)
afterAll(() => {
  for (const place of [newest, folder]) rmSync(place, { recursive: true, force: true })
}, 60_000)

test.each(Object.entries(oldest))('%s is installed as %s', (name, version) => {
  const manifest = join(folder, 'node_modules', name, 'package.json')
  expect(JSON.parse(readFileSync(manifest, 'utf8')).version).toBe(version)
})

test('the packages make the same of the sample on them', async () => {
  const [ours, theirs] = await Promise.all([newest, folder].map(print))
  expect(ours).toContain('全球旅游塑料倡议')
  expect(theirs).toBe(ours)
})

test('their types are right', async () => {
  const readers = ['docx', 'html', 'markdown', 'pdf', 'text'].map((name) => `import/${name}`)
  const further = ['html/rehype', 'markdown/remark', 'links/rules', 'schema/model', 'schema/warnings']
  const paths = [...published, ...further, ...readers]
  const lines = paths.map((path, index) => `export * as from${index} from '@cec-bulletin/${path}'`)
  writeFileSync(join(folder, 'types.mts'), lines.join('\n'))
  const options = ['--noEmit', '--strict', '--target', 'es2022', '--module', 'nodenext', '--types', '']
  const call = [resolve('node_modules/typescript/bin/tsc'), ...options, 'types.mts']
  const said = await run('node', call, { cwd: folder }).catch(({ stdout }) => ({ stdout }))
  expect(said.stdout).toBe('')
})

test('the command makes a site with them', async () => {
  const bulletin = join(folder, 'node_modules/.bin/bulletin')
  await run(bulletin, ['new', 'series', '--yes'], { cwd: folder })
  await run(bulletin, ['build'], { cwd: join(folder, 'series') })
  expect(readFileSync(join(folder, 'series/dist/index.html'), 'utf8')).toMatch(/^<!doctype html>/)
})

async function print(cwd: string): Promise<string> {
  const { stdout } = await run('node', ['print.js'], { cwd, maxBuffer: 100_000_000 })
  return stdout
}
