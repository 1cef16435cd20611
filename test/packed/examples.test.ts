import { execFile, execFileSync, spawnSync } from 'node:child_process'
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { openBrowser, skipped } from '@cec-bulletin/fixtures/open-browser'
import { build } from 'esbuild'
import { build as buildWithVite, preview } from 'vite'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { quickFolder } from './quick-folder.ts'

const folder = quickFolder('bulletin-examples-')

// Each example as somebody has it who copied it out and ran `npm install` there, but for the tools that it is tried with:
// those are the repository's own.
beforeAll(async () => {
  cpSync('examples', join(folder, 'examples'), { recursive: true })
  for (const name of ['node', 'pipeline', 'worker', 'browser']) await install(name)
}, 600_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }), 60_000)

test.each(['node', 'pipeline'])('%s makes a page of its issue', (name) => {
  const { stdout, stderr, status } = render(name, 'issue.md')
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  expect(stdout).toMatch(/^<!doctype html>/)
  expect(stdout).toContain('三本讲种树的书')
})

test('node cleans the links, and says what is wrong with its line', () => {
  expect(render('node', 'issue.md').stdout).toContain('href="https://example.org/books?id=3"')
  writeFileSync(join(folder, 'examples/node/wrong.md'), '---\ntitle: 简报\nlang: zh-CN\n---\n\n## 新闻\n')
  const { stdout, stderr, status } = render('node', 'wrong.md')
  expect({ stdout, status }).toEqual({ stdout: '', status: 1 })
  expect(stderr).toMatch(/^wrong\.md:\d+ .*date/)
})

test('pipeline runs its plugins', () => {
  const { stdout } = render('pipeline', 'issue.md')
  expect(stdout).toContain('loading="lazy"')
  expect(stdout).not.toContain('王老师')
})

test('worker answers with a page, and with problems', async () => {
  const cwd = join(folder, 'examples/worker')
  await build({
    absWorkingDir: cwd,
    entryPoints: ['worker.js'],
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    outfile: 'bundle.mjs',
    logLevel: 'error',
  })
  writeFileSync(join(cwd, 'ask.mjs'), asking(readFileSync('examples/node/issue.md', 'utf8')))
  writeFileSync(join(cwd, 'worker.capnp'), workerd)
  const answers = execFileSync(
    'npx',
    ['-y', '-p', 'workerd@1.20261023.1', 'workerd', 'test', 'worker.capnp'],
    { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
  )
  const [page, refused, asked] = JSON.parse(answers)
  expect(page).toMatchObject({ status: 200, type: 'text/html; charset=utf-8' })
  expect(page.text).toContain('三本讲种树的书')
  expect(refused.status).toBe(422)
  expect(JSON.parse(refused.text)).toContainEqual(expect.objectContaining({ code: 'front-matter-absent' }))
  expect(asked.status).toBe(405)
})

test.skipIf(skipped)('browser renders while one types, and keeps the last page that was right', async () => {
  const options = { root: join(folder, 'examples/browser'), configFile: false, logLevel: 'error' } as const
  await buildWithVite({ ...options, worker: { format: 'es' } })
  const server = await preview({ ...options, preview: { port: 0, host: '127.0.0.1' } })
  const browser = await openBrowser()
  try {
    const page = await browser.newPage()
    await page.goto(server.resolvedUrls?.local[0] ?? '')
    const title = page.frameLocator('#page').locator('h1')
    await title.getByText('图书角简报').waitFor()
    const text = await page.inputValue('#source')
    await page.fill('#source', text.replace('2026-03-15', '2026-13-15'))
    await page.locator('#problems li', { hasText: '第 3 行' }).waitFor()
    expect(await title.textContent()).toBe('图书角简报')
    await page.fill('#source', text.replace('图书角简报', '操场简报'))
    await title.getByText('操场简报').waitFor()
    expect(await page.locator('#problems li').count()).toBe(0)
  } finally {
    await browser.close()
    await server.close()
  }
})

const asking = (issue: string) => `
import worker from './bundle.mjs'

export default {
  async test() {
    const answers = []
    for (const body of [${JSON.stringify(issue)}, '## 新闻', undefined]) {
      const method = body === undefined ? 'GET' : 'POST'
      const answer = await worker.fetch(new Request('https://example.org/', { method, body }))
      answers.push({ status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() })
    }
    console.log(JSON.stringify(answers))
  },
}
`

const workerd = `
using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "main", worker = .main)]);
const main :Workerd.Worker = (
  modules = [(name = "ask.mjs", esModule = embed "ask.mjs"), (name = "bundle.mjs", esModule = embed "bundle.mjs")],
  compatibilityDate = "2026-01-01",
);
`

function render(name: string, file: string) {
  const cwd = join(folder, 'examples', name)
  return spawnSync(process.execPath, ['render.js', file], { cwd, encoding: 'utf8' })
}

async function install(name: string): Promise<void> {
  const call = ['install', '--omit=dev', '--no-audit', '--no-fund', `--registry=${inject('registry')}`]
  await promisify(execFile)('npm', call, { cwd: join(folder, 'examples', name) })
}
