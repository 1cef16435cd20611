import { execFile } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { published } from '../published.ts'
import { installPacked } from './pack.ts'
import { quickFolder } from './quick-folder.ts'
import { readmes, writeExamples } from './write-examples.ts'

const run = promisify(execFile)
const tools = quickFolder('bulletin-compilers-')
let folder: string

// The lowest that the READMEs promise, the last of its line, and what checks types of packages. They would not all fit
// beside one another in the repository.
beforeAll(async () => {
  writeFileSync(join(tools, 'package.json'), '{}')
  const compilers = ['lowest@npm:typescript@5.4.5', 'five@npm:typescript@5.9.3']
  const call = ['install', '--no-audit', '--no-fund', ...compilers, '@arethetypeswrong/core@0.18.5']
  await run('npm', call, { cwd: tools })
  folder = installPacked()
  for (const readme of readmes) writeExamples(readme, folder)
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
}, 600_000)
afterAll(() => {
  for (const place of [tools, folder]) rmSync(place, { recursive: true, force: true })
}, 60_000)

test.each([
  ['nodenext', 'nodenext'],
  ['esnext', 'bundler'],
])(
  'the examples of the READMEs are right for TypeScript 5.4, with module %s and %s',
  async (module, resolution) => {
    const compilerOptions = { strict: true, target: 'es2022', module, moduleResolution: resolution }
    expect(await complaints(join(tools, 'node_modules/lowest'), { compilerOptions })).toBe('')
  },
)

// What stands in a new project: `tsc --init`, as it comes.
test.each([
  ['5.9', join(tools, 'node_modules/five')],
  ['6.0', resolve('apps/reference/node_modules/typescript')],
])('they are right for TypeScript %s with the settings that it begins with', async (_, compiler) => {
  rmSync(join(folder, 'tsconfig.json'), { force: true })
  await run('node', [join(compiler, 'bin/tsc'), '--init'], { cwd: folder })
  expect(await complaints(compiler)).toBe('')
})

// That they are modules alone is meant: `require` of them works from Node 20.19 on, and older resolutions do not know
// `exports`. `npx @arethetypeswrong/cli --profile esm-only` says the same.
test.each(published)('the types of %s are those of its modules', async (name) => {
  const { checkPackage, createPackageFromTarballData } = await checker()
  const packs = inject('packs')
  const file = readdirSync(packs).find((one) => one.startsWith(`cec-bulletin-${name}-`))
  const { problems } = await checkPackage(createPackageFromTarballData(readFileSync(join(packs, file ?? ''))))
  const stated = ['node10 NoResolution', 'node16-cjs CJSResolvesToESM']
  expect(
    problems.map((one) => `${one.resolutionKind} ${one.kind}`).filter((one) => !stated.includes(one)),
  ).toEqual([])
})

interface Checker {
  createPackageFromTarballData: (bytes: Uint8Array) => unknown
  checkPackage: (made: unknown) => Promise<{ problems: { kind: string; resolutionKind: string }[] }>
}

function checker(): Promise<Checker> {
  const { resolve: find } = createRequire(join(tools, 'package.json'))
  return import(pathToFileURL(find('@arethetypeswrong/core')).href)
}

/** What a compiler says of all examples, after these settings were written. */
async function complaints(compiler: string, settings?: object): Promise<string> {
  if (settings !== undefined) writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings))
  const call = [join(compiler, 'bin/tsc'), '--noEmit']
  const { stdout } = await run('node', call, { cwd: folder }).catch((error: { stdout: string }) => error)
  return stdout
}
