import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { firstGroups } from '../packages/fixtures/src/first-group.ts'
import { readmeExamples } from '../packages/fixtures/src/readme-examples.ts'
import { published } from './published.ts'

const top = ['README.md', 'README.zh-CN.md'] as const
const dialects = ['packages/markdown/DIALECT.md', 'packages/markdown/DIALECT.zh-CN.md'] as const
const command = ['apps/cli/README.md', 'apps/cli/README.zh-CN.md'] as const
const packages = published.map((name) => `packages/${name}/README.md`)
const security = ['SECURITY.md', 'SECURITY.zh-CN.md'] as const
const tools = ['docs/tools.md', 'docs/tools.zh-CN.md'] as const
const architecture = ['docs/architecture.md', 'docs/architecture.zh-CN.md'] as const
const guide = 'docs/guide.zh-CN.md'
const all = [
  ...top,
  ...command,
  ...packages,
  ...dialects,
  ...security,
  ...tools,
  ...architecture,
  guide,
  'CONTRIBUTING.md',
]

const read = (file: string) => readFileSync(file, 'utf8')

const load = (name: string) => {
  const folder = name.replace('@cec-bulletin/', '')
  return import(`../packages/${folder}/src/index.ts`)
}

describe.each([...top, ...tools])('%s', (file) => {
  test.each(readmeExamples(read(file)))('$title', async ({ run, expected }) => {
    expect(expected.length).toBeGreaterThan(0)
    expect(await run(load)).toEqual(expected)
  })
})

describe('every file is there', () => {
  test.each(all)('that %s points to', (file) => {
    const links = firstGroups(/\]\((?!https?:)([^)#]+)/g, read(file))
    expect(links.filter((path) => !existsSync(join(dirname(file), path)))).toEqual([])
  })

  test.each([...top, ...security, ...tools, ...architecture, 'CONTRIBUTING.md'])(
    'that %s names from the root',
    (file) => {
      const names = firstGroups(/`((?:apps|packages|test)\/[\w./-]+)`/g, read(file))
      expect(
        names.filter((path) => !/^apps\/(?:demo|reference)\/dist\/$/.test(path) && !existsSync(path)),
      ).toEqual([])
    },
  )
})

// Headings, code, rows, numbered steps and links, in order: what two languages must have in common.
const part = /^(?:```+(?:ts|js|sh|markdown)\n[\s\S]*?^```+$|#+ |\|.*\|$|\d\. )|\]\([^)]*\)/gm

const partsOf = (file: string) =>
  [...read(file).matchAll(part)].flatMap(([text]) => {
    if (!text.startsWith('|')) return [text.replace('.zh-CN', '')]
    return [`${text.split('|').length} cells`, ...(text.match(/\]\([^)]*\)/g) ?? [])]
  })

test.each([top, command, dialects, security, tools, architecture])(
  '%s and %s have the same parts',
  (english, chinese) => {
    expect(partsOf(english).length).toBeGreaterThan(15)
    expect(partsOf(chinese)).toEqual(partsOf(english))
  },
)

test.each(packages)('%s says to install what its examples import', (file) => {
  const text = read(file)
  const imported = firstGroups(/^import .+ from '((?:@[^/']+\/)?[^/']+)/gm, text)
  const installed = firstGroups(/^npm install (.+)$/gm, text).flatMap((names) => names.split(' '))
  expect(imported.filter((name) => !installed.includes(name))).toEqual([])
})

// In a new project, and with what it was told to install: `test/packed/consumer.test.ts`.
test('examples are right as TypeScript when pasted', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bulletin-readme-'))
  try {
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
    for (const file of [...top, ...tools, ...packages]) {
      for (const [index, code] of firstGroups(/^```ts\n([\s\S]*?)^```$/gm, read(file)).entries()) {
        writeFileSync(join(folder, `${file.replaceAll('/', '-')}-${index}.mts`), code)
      }
    }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(strict))
    expect(complaintsOf(folder)).toBe('')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

const strict = {
  extends: resolve('tsconfig.base.json'),
  compilerOptions: { noEmit: true },
  include: ['*.mts'],
}

function complaintsOf(folder: string): string {
  try {
    return execFileSync(resolve('node_modules/.bin/tsc'), ['-p', folder], { encoding: 'utf8' })
  } catch (error) {
    return (error as { stdout: string }).stdout
  }
}
