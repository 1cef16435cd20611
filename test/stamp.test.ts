import { spawnSync } from 'node:child_process'
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const copy = mkdtempSync(join(tmpdir(), 'cec-bulletin-stamp-'))
afterAll(() => rmSync(copy, { recursive: true }))

const script = resolve('scripts/stamp.js')
const stamp = (cwd: string, ...options: string[]) =>
  spawnSync(process.execPath, [script, ...options], { cwd, encoding: 'utf8' })
const read = (file: string) => readFileSync(join(copy, file), 'utf8')

test('the packages are as the script writes them', () => {
  expect(stamp('.', '--check').stderr).toBe('')
})

test('no release while nobody knows where the repository is', () => {
  const { status, stderr } = stamp('.', '--check', '--release')
  expect(stderr).toContain('Cannot release: `repository.url`, `homepage`, `bugs.url`')
  expect(status).toBe(1)
})

test('a repository is written into manifests and pages', () => {
  for (const folder of ['packages/html', 'packages/schema', 'apps/cli', 'examples/series']) {
    mkdirSync(join(copy, folder), { recursive: true })
  }
  for (const folder of ['packages/html', 'packages/schema', 'apps/cli']) {
    copyFileSync(join(folder, 'package.json'), join(copy, folder, 'package.json'))
    copyFileSync(join(folder, 'README.md'), join(copy, folder, 'README.md'))
  }
  cpSync('packages/schema/src', join(copy, 'packages/schema/src'), { recursive: true })
  copyFileSync('LICENSE', join(copy, 'LICENSE'))
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
  const known = {
    homepage: 'https://example.org/bulletin#readme',
    bugs: { url: 'https://example.org/bulletin/issues' },
    repository: { type: 'git', url: 'git+https://example.org/bulletin.git' },
  }
  writeFileSync(join(copy, 'package.json'), JSON.stringify({ ...manifest, ...known }))

  expect(stamp(copy, '--check', '--release').status).toBe(1)
  expect(stamp(copy).stderr).toBe('')
  expect(stamp(copy, '--check', '--release')).toMatchObject({ status: 0, stderr: '' })
  expect(JSON.parse(read('packages/html/package.json'))).toMatchObject({
    author: manifest.author,
    license: 'MIT',
    ...known,
    repository: { ...known.repository, directory: 'packages/html' },
  })
  expect(read('packages/html/LICENSE')).toBe(readFileSync('LICENSE', 'utf8'))
  const pages = ['packages/html', 'packages/schema', 'apps/cli'].map((folder) => read(`${folder}/README.md`))
  expect(pages.join('\n').match(/\]\((?!https:|#)[^)]*\)/g)).toBeNull()
  expect(pages[0]).toContain('](https://example.org/bulletin/tree/main/packages/schema)')
  expect(pages[1]).toContain('](https://example.org/bulletin/tree/main/packages/schema/src/frame)')
  expect(pages[2]).toContain('](https://example.org/bulletin/raw/main/apps/cli/pictures/')
})
