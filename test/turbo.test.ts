import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const copy = copyOfWorkspaces()
afterAll(() => rmSync(copy, { recursive: true }))

// Packages are checked against each other's sources, so a result that was kept is stale when a dependency changes.
const all = [
  'bench',
  'cli',
  'demo',
  'email',
  'feeds',
  'fixtures',
  'html',
  'import',
  'links',
  'markdown',
  'reference',
  'schema',
  'site',
  'wechat',
]

test.each([
  ['schema', all],
  // The schema's tests are checked against the fixtures, though a dependency on them would be a cycle.
  ['fixtures', all],
  ['links', ['bench', 'cli', 'demo', 'import', 'links', 'wechat']],
  ['html', ['bench', 'cli', 'demo', 'email', 'feeds', 'html', 'import', 'site', 'wechat']],
  ['markdown', ['bench', 'cli', 'demo', 'email', 'import', 'markdown', 'site', 'wechat']],
  ['email', ['bench', 'cli', 'demo', 'email']],
  ['feeds', ['bench', 'cli', 'feeds', 'site']],
  ['import', ['bench', 'cli', 'import']],
  ['site', ['bench', 'cli', 'site']],
  ['wechat', ['bench', 'cli', 'demo', 'wechat']],
])('a change in %s has the types of %j checked again', (name, expected) => {
  const before = typecheckHashes()
  const source = join(copy, 'packages', name, 'src', 'index.ts')
  mkdirSync(dirname(source))
  writeFileSync(source, 'export type Changed = true\n')
  const after = typecheckHashes()
  expect([...after.keys()].filter((checked) => after.get(checked) !== before.get(checked))).toEqual(expected)
})

/** What turbo reads of this repository, without its sources. */
function copyOfWorkspaces(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cec-bulletin-turbo-'))
  const rootFiles = ['package.json', 'package-lock.json', 'turbo.json', 'tsconfig.base.json']
  const manifests = ['packages', 'apps']
    .flatMap((group) => readdirSync(group).map((name) => `${group}/${name}/package.json`))
    .filter((file) => existsSync(file))
  for (const file of [...rootFiles, ...manifests]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    copyFileSync(file, join(folder, file))
  }
  return folder
}

/** What turbo keeps the result of each package's `typecheck` under, by the package's name. */
function typecheckHashes(): Map<string, string> {
  const turbo = resolve('node_modules/turbo/bin/turbo')
  const json = execFileSync(process.execPath, [turbo, 'run', 'typecheck', '--dry=json', '--skip-infer'], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, DO_NOT_TRACK: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const { tasks }: { tasks: { package: string; hash: string }[] } = JSON.parse(json)
  return new Map(tasks.map((task) => [task.package.replace('@cec-bulletin/', ''), task.hash]))
}
