import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openBrowser, skipped } from '@cec-bulletin/fixtures/open-browser'
import commonjsPlugin from '@rollup/plugin-commonjs'
import { nodeResolve } from '@rollup/plugin-node-resolve'
import { build as buildWithEsbuild } from 'esbuild'
import { rollup } from 'rollup'
import { build as buildWithVite, preview } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import webpack from 'webpack'
import { installPacked } from './pack.ts'
import { writeProgram } from './write-program.ts'

let folder: string
let expected: string

// What each bundler makes of the packages as they are published, with no setting for their sake, must print what Node
// prints without one.
beforeAll(() => {
  folder = installPacked()
  writeProgram(folder)
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  expected = print('print.js')
}, 300_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('Node prints the whole sample', () => {
  expect(expected).toContain('全球旅游塑料倡议')
})

test.each(['node', 'browser', 'neutral'] as const)('esbuild, for the platform %s', async (platform) => {
  await buildWithEsbuild({
    absWorkingDir: folder,
    entryPoints: ['print.js'],
    outfile: `esbuild-${platform}.js`,
    bundle: true,
    format: 'esm',
    platform,
    logLevel: 'error',
  })
  expect(print(`esbuild-${platform}.js`)).toBe(expected)
})

test('rollup', async () => {
  const bundle = await rollup({
    input: join(folder, 'print.js'),
    // Of all dependencies only `extend`, which unified needs, is no module.
    plugins: [nodeResolve(), commonjs({ include: /node_modules\/extend\// })],
    logLevel: 'silent',
  })
  await bundle.write({ file: join(folder, 'rollup.js') })
  await bundle.close()
  expect(print('rollup.js')).toBe(expected)
})

test.each(['node20', 'web'])('webpack, for the target %s', async (target) => {
  const compiler = webpack({
    context: folder,
    mode: 'production',
    optimization: { minimize: false },
    target,
    entry: './print.js',
    output: { path: join(folder, `webpack-${target}`), filename: 'print.js' },
  })
  const problems = await new Promise((done, fail) =>
    compiler?.run((error, stats) => (error ? fail(error) : done(stats?.toString('errors-warnings')))),
  )
  expect(problems).not.toMatch(/error/i)
  writeFileSync(join(folder, `webpack-${target}`, 'package.json'), '{ "type": "commonjs" }')
  expect(print(`webpack-${target}/print.js`)).toBe(expected)
})

test.skipIf(skipped)('Vite, in a worker of a browser', async () => {
  writeFileSync(join(folder, 'index.html'), '<script type="module" src="./main.js"></script>')
  writeFileSync(join(folder, 'main.js'), main)
  const options = { root: folder, configFile: false, logLevel: 'error' } as const
  await buildWithVite({ ...options, worker: { format: 'es' } })
  const server = await preview({ ...options, preview: { port: 0, host: '127.0.0.1' } })
  const browser = await openBrowser()
  try {
    const page = await browser.newPage()
    await page.goto(server.resolvedUrls?.local[0] ?? '')
    await page.waitForFunction(() => document.title !== '')
    expect(await page.title()).toBe('done')
    expect(await page.evaluate(() => document.body.textContent)).toBe(expected)
  } finally {
    await browser.close()
    await server.close()
  }
})

const main = `
const worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' })
worker.onmessage = ({ data }) => {
  document.body.textContent = data
  document.title = 'done'
}
worker.onerror = ({ message }) => {
  document.title = message
}
`

// Its types are those of its other build, where the default is a property.
const commonjs = commonjsPlugin as unknown as typeof commonjsPlugin.default

const print = (file: string) =>
  execFileSync('node', [file], { cwd: folder, encoding: 'utf8', maxBuffer: 100_000_000 }).trim()
