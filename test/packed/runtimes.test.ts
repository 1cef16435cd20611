import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { installPacked } from './pack.ts'
import { writeProgram } from './write-program.ts'

let folder: string
let expected: string

// One bundle of the packages as they are published, and the sample issue in it: run everywhere, it must print the
// same. The first to run is the Node that runs this test.
beforeAll(async () => {
  folder = installPacked()
  writeProgram(folder)
  // Neutral, as it is for all of them.
  const shared = { bundle: true, format: 'esm', target: 'es2022', platform: 'neutral' } as const
  const where = { absWorkingDir: folder, mainFields: ['module', 'main'], logLevel: 'error' as const }
  await build({ ...shared, ...where, entryPoints: ['print.js'], outfile: join(folder, 'program.mjs') })
  writeFileSync(join(folder, 'worker.capnp'), worker)
  expected = execFileSync('node', ['program.mjs'], { cwd: folder, encoding: 'utf8' })
}, 300_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const worker = `
using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "main", worker = .main)]);
const main :Workerd.Worker = (
  modules = [(name = "program.mjs", esModule = embed "program.mjs")],
  compatibilityDate = "2026-01-01",
);
`

test('Node 20 renders the whole sample', () => {
  const [fragment, page, markdown, text, links, found, again, copied] = JSON.parse(expected)
  expect(fragment.length).toBeGreaterThan(5000)
  expect(page).toContain(fragment.slice(100, 200))
  expect(markdown).toContain('全球旅游塑料倡议')
  expect(text).toContain('全球旅游塑料倡议')
  expect(links.length).toBeGreaterThan(10)
  expect(found.length).toBeGreaterThan(0)
  expect(again).toBe(true)
  expect(copied).toBe(true)
})

test.each([
  { runtime: 'Node 22', from: 'node@22', command: ['node', 'program.mjs'] },
  { runtime: 'Node 24', from: 'node@24', command: ['node', 'program.mjs'] },
  { runtime: 'Bun', from: 'bun@1.4.5', command: ['bun', 'program.mjs'] },
  { runtime: 'Deno', from: 'deno@2.9.5', command: ['deno', 'run', 'program.mjs'] },
  { runtime: 'workerd', from: 'workerd@1.20261023.1', command: ['workerd', 'test', 'worker.capnp'] },
])('$runtime prints the same', ({ from, command }) => {
  const output = execFileSync('npx', ['-y', '-p', from, ...command], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 100_000_000,
  })
  expect(output.trim()).toBe(expected.trim())
})
