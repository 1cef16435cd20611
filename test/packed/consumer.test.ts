import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { firstGroups } from '../../packages/fixtures/src/first-group.ts'
import { published } from '../published.ts'
import { installPacked } from './pack.ts'
import { readmes, writeExamples } from './write-examples.ts'

const program = `
const issue = schema.parseIssue({
  schemaVersion: 1, title: '试用', date: '2023-10', lang: 'zh-CN',
  sections: [{ title: '动态', articles: [{ title: '第一篇', body: ['正文。'], sources: ['某网站'] }] }],
})
const link = links.normalizeLink('https://e.com/?a=b%20c&utm_source=x')
console.log(JSON.stringify([
  html.toHtml(issue).includes('正文。'),
  markdown.toMarkdown(issue).includes('### 第一篇'),
  markdown.toText(issue).includes('某网站'),
  typeof rehype.toHtmlThrough,
  typeof remark.toMarkdownThrough,
  link.ok && link.href,
  importing.infer(page.readHtml(html.toHtml(issue, { document: true }))).draft.title,
  typeof docx.readDocx,
]))
`

const expected = [true, true, true, 'function', 'function', 'https://e.com/?a=b%20c', '试用', 'function']

const entries = [
  // `import` is no name for a variable.
  ...published.map((name) => [`${name}${name === 'import' ? 'ing' : ''}`, `@cec-bulletin/${name}`] as const),
  ['rehype', '@cec-bulletin/html/rehype'],
  ['remark', '@cec-bulletin/markdown/remark'],
  ['docx', '@cec-bulletin/import/docx'],
  ['page', '@cec-bulletin/import/html'],
] as const
const imports = entries.map(([name, entry]) => `import * as ${name} from '${entry}'\n`).join('')

let folder: string
beforeAll(() => {
  folder = installPacked()
}, 300_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('what npm would install', () => {
  test('is imported', () => {
    expect(run('program.mjs', imports + program)).toEqual(expected)
  })

  test('is required', () => {
    const requires = entries.map(([name, entry]) => `const ${name} = require('${entry}')\n`).join('')
    expect(run('program.cjs', requires + program)).toEqual(expected)
  })

  test.each([
    ['NodeNext', 'NodeNext'],
    ['ESNext', 'Bundler'],
  ])('has types for module %s with %s resolution', (module, moduleResolution) => {
    writeFileSync(
      join(folder, 'program.mts'),
      `${imports}${program}\nconst title: string = issue.title\nvoid title\n`,
    )
    const options = ['--noEmit', '--strict', '--target', 'es2022', '--types', '', '--lib', 'es2023,dom']
    const tsc = join(process.cwd(), 'node_modules/.bin/tsc')
    const call = [...options, '--module', module, '--moduleResolution', moduleResolution, 'program.mts']
    expect(() =>
      execFileSync(tsc, call, { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'] }),
    ).not.toThrow()
  })
})

test.each(published)(
  '%s has its licence with it, and each page that one of its pages names beside it',
  (name) => {
    const place = join(folder, 'node_modules/@cec-bulletin', name)
    expect(readFileSync(join(place, 'LICENSE'), 'utf8')).toBe(readFileSync('LICENSE', 'utf8'))
    const pages = readdirSync(place).filter((file) => file.endsWith('.md'))
    const named = pages.flatMap((page) =>
      firstGroups(/\]\(([\w.-]+\.md)/g, readFileSync(join(place, page), 'utf8')),
    )
    expect(pages).toContain('README.md')
    expect(named.filter((page) => !pages.includes(page))).toEqual([])
  },
)

// With the settings that a new project begins with, and what the README says to install.
test.each(readmes)('the examples of %s are right as TypeScript', (readme) => {
  const project = writeExamples(readme, folder)
  tsc('--init', project)
  expect(tsc('--noEmit', project)).toBe('')
})

// Minified and gzipped, with all that is bundled with it. What was reached stands in README.md, "How fast".
test.each([
  ['parseIssue', 'schema', 20],
  ['toHtml', 'html', 15],
  ['toMarkdown', 'markdown', 13],
  ['fromMarkdown', 'markdown', 137],
  ['findLinks, normalizeLink', 'links', 44],
  ['findLinks, normalizeLink', 'links/core', 34],
  ['parseRules', 'links/rules', 11],
])('a consumer of %s from %s bundles at most %d kB', async (names, name, most) => {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${names} } from '@cec-bulletin/${name}'`, resolveDir: folder },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'error',
  })
  const [{ contents = new Uint8Array() } = {}] = outputFiles
  const size = gzipSync(contents, { level: 9 }).length / 1000
  expect(size).toBeGreaterThan(most / 2)
  expect(size).toBeLessThanOrEqual(most)
})

// Packed, in kB, with sources and source maps. README.md, "The packages", says the least and the most of them.
const sizes: Record<string, number> = {
  email: 82,
  feeds: 24,
  html: 95,
  import: 470,
  links: 250,
  markdown: 560,
  schema: 235,
  site: 47,
  wechat: 70,
}

test.each(published)('%s is no more to download than was looked at', (name) => {
  const file = readdirSync(folder).find((one) => one.startsWith(`cec-bulletin-${name}-`))
  expect(statSync(join(folder, file ?? '')).size / 1000).toBeLessThanOrEqual(sizes[name] ?? 0)
})

test.each(published)('a debugger finds the sources of %s, packed or in the map', (name) => {
  const own = join(folder, 'node_modules/@cec-bulletin', name)
  const files = readdirSync(join(own, 'dist'), { recursive: true, encoding: 'utf8' })
  const modules = files.filter((file) => file.endsWith('.js'))
  expect(modules.filter((file) => !files.includes(`${file}.map`))).toEqual([])
  const lost = modules.flatMap((file) => {
    const map: SourceMap = JSON.parse(readFileSync(join(own, 'dist', `${file}.map`), 'utf8'))
    const folderOfMap = join(own, 'dist', file, '..')
    return map.sources.filter((path, at) => !map.sourcesContent[at] && !existsSync(join(folderOfMap, path)))
  })
  expect(lost).toEqual([])
})

interface SourceMap {
  sources: string[]
  sourcesContent: (string | null)[]
}

test.each(published)('%s names the code of others that is in it', (name) => {
  const own = join(folder, 'node_modules/@cec-bulletin', name)
  const modules = readdirSync(join(own, 'dist'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(join(own, 'dist', file), 'utf8'))
  const held = firstGroups(/^\/\/ (?:\.\.\/)+node_modules\/((?:@[^/]+\/)?[^/]+)/gm, modules.join('\n'))
  const page = join(own, 'THIRD-PARTY.md')
  const named = existsSync(page) ? firstGroups(/^- (.+)$/gm, readFileSync(page, 'utf8')) : []
  expect(named).toEqual([...new Set(held)].sort())
})

/** What the compiler prints. */
function tsc(option: string, cwd: string): string {
  const { stdout } = spawnSync(join(process.cwd(), 'node_modules/.bin/tsc'), [option], {
    cwd,
    encoding: 'utf8',
  })
  return stdout
}

function run(name: string, source: string): unknown {
  writeFileSync(join(folder, name), source)
  return JSON.parse(execFileSync('node', [name], { cwd: folder, encoding: 'utf8' }))
}
