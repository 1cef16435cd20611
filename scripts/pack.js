// Packs the packages and the command, which have to be built, into a folder, and prints what pnpm and yarn have to be told:
// that what the packages need of one another is there as well.
//
// Usage: npm run --silent pack -- FOLDER

import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error('Say where the packed files are to go: npm run --silent pack -- FOLDER')
  process.exit(1)
}
mkdirSync(folder, { recursive: true })

const workspaces = ['packages', 'apps']
  .flatMap((group) => readdirSync(group).map((name) => `${group}/${name}`))
  .filter((place) => !JSON.parse(readFileSync(`${place}/package.json`, 'utf8')).private)

// One string for a shell, as npm is a script on Windows, which nothing else starts.
const all = workspaces.map((place) => `--workspace=${place}`).join(' ')
const { status, stdout } = spawnSync(`npm pack --json ${all} "--pack-destination=${folder}"`, {
  shell: true,
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
})
if (status !== 0) process.exit(1)

const packed = Object.values(JSON.parse(stdout))
const places = packed.map(({ name, filename }) => [name, `file:${join(resolve(folder), filename)}`])
console.log(JSON.stringify({ resolutions: Object.fromEntries(places) }, null, 2))
