import { execFile } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { readmeExamples } from '@cec-bulletin/fixtures'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { published } from '../published.ts'
import { type Add, installManagers, managers } from './managers.ts'
import { quickFolder } from './quick-folder.ts'
import { installedBy, readmes } from './write-examples.ts'

const folder = quickFolder('bulletin-registry-')
const run = promisify(execFile)
let add: Add
let advice: object

beforeAll(async () => {
  add = await installManagers(join(folder, 'managers'))
  const { stdout } = await run('node', ['scripts/pack.js', join(folder, 'packs')])
  advice = JSON.parse(stdout)
}, 600_000)
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
}, 180_000)

// An installation takes some three seconds of a core. So each package is alone with one of the three, and with each of
// them where ALL is set; the command, which needs all packages, always is.
const { ALL } = process.env
const shares = managers.map((manager, share) => ({
  manager,
  names: published.filter((_, index) => ALL || index % managers.length === share),
}))

test.concurrent.each(shares)(
  '$manager installs $names alone, and the command',
  async ({ manager, names }) => {
    for (const name of names) {
      const project = emptyProject(`${manager}-${name}`)
      await add(manager, project, [`@cec-bulletin/${name}`])
      await importAll(name, project)
    }
    const project = emptyProject(`${manager}-cli`)
    await add(manager, project, ['@cec-bulletin/cli'])
    const bulletin = join(project, 'node_modules/.bin/bulletin')
    await run(bulletin, ['new', 'series', '--yes'], { cwd: project })
    await run(bulletin, ['build'], { cwd: join(project, 'series') })
    expect(readdirSync(join(project, 'series/dist'))).toContain('index.html')
  },
)

// As README.md says, "The packages".
test.each(managers)('%s installs what was packed in a clone', async (manager) => {
  const files = readdirSync(join(folder, 'packs')).map((file) => join(folder, 'packs', file))
  const project = emptyProject(`${manager}-clone`, manager === 'npm' ? {} : advice)
  await add(
    manager,
    project,
    files.filter((file) => manager === 'npm' || file.includes('bulletin-feeds-')),
  )
  await importAll('feeds', project)
})

// In one project, with what the READMEs tell their reader to install.
test('what the READMEs show runs on what npm installs', async () => {
  const project = emptyProject('readmes')
  const texts = readmes.map((readme) => readFileSync(readme, 'utf8'))
  await add('npm', project, [...new Set(texts.flatMap(installedBy))])
  const { resolve } = createRequire(join(project, 'program.js'))
  // An `import x from` takes the default export.
  const load = async (name: string) => {
    const loaded: { default?: unknown } = await import(pathToFileURL(resolve(name)).href)
    return loaded.default ?? loaded
  }
  for (const { title, expected, run: start } of texts.flatMap(readmeExamples)) {
    const printed = await start(load)
    if (expected.length > 0) expect(printed, title).toEqual(expected)
  }
})

function emptyProject(name: string, manifest: object = {}): string {
  const project = join(folder, name)
  mkdirSync(project)
  writeFileSync(join(project, 'package.json'), JSON.stringify({ type: 'module', ...manifest }))
  writeFileSync(join(project, '.npmrc'), `registry=${inject('registry')}\n`)
  return project
}

/** Imports every entry of a package; each exports something. */
async function importAll(name: string, cwd: string): Promise<void> {
  const { exports } = JSON.parse(readFileSync(`packages/${name}/package.json`, 'utf8'))
  const entries = Object.keys(exports).filter((path) => !path.endsWith('.json'))
  const counts = entries.map(
    (path) => `Object.keys(await import('${join('@cec-bulletin', name, path)}')).length`,
  )
  const { stdout } = await run('node', ['--input-type=module', '-e', `console.log(${counts})`], { cwd })
  expect(stdout.trim().split(' ')).not.toContain('0')
}
