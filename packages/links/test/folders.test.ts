import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const src = fileURLToPath(new URL('../src/', import.meta.url))

/** Nothing but types: every folder may import them. */
const TYPES = ['link-rules.ts', 'normalize-options.ts', 'types.ts']

/** From the lowest to the highest: a folder imports only from the ones before it, and types. */
const FOLDERS = [
  'data',
  'text',
  'sentences',
  'change',
  'host',
  'tables',
  'survey',
  'repair',
  'clean',
  'unwrap',
  'finish',
  'normalize',
  'find',
  'core',
  'rules',
]

const MOST_FILES = 14

/** The files of src, as `text/percent.ts`. */
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.replaceAll(sep, '/'))
  .sort()

interface Import {
  /** The file that imports, such as `text/percent.ts`. */
  file: string
  /** The path as it is written there. */
  path: string
  from: string
  /** The folder it imports, or the name of a file at the root. */
  to: string
}

const imports = files.flatMap((file) =>
  [...readFileSync(join(src, file), 'utf8').matchAll(/\b(?:from|import)\s*\(?\s*['"](\.[^'"]*)['"]/g)].map(
    ([, path = '']): Import => ({ file, path, from: folderOf(file), to: folderOf(target(file, path)) }),
  ),
)

function target(file: string, path: string): string {
  return relative(src, resolve(src, dirname(file), path)).replaceAll(sep, '/')
}

function folderOf(file: string): string {
  return file.split('/', 1)[0] ?? file
}

function said({ file, path }: Import): string {
  return `${file} imports '${path}'`
}

const isFolder = (name: string) => !name.endsWith('.ts')
const between = imports.filter(({ from, to }) => isFolder(from) && from !== to)

describe('the folders of src', () => {
  test('are the ones listed here, from the lowest to the highest', () => {
    expect([...new Set(files.map(folderOf).filter(isFolder))].sort()).toEqual([...FOLDERS].sort())
  })

  test('leave only what the package offers, and its types, at the root', () => {
    expect(files.filter((file) => !file.includes('/'))).toEqual([
      'core.ts',
      'find-links.ts',
      'index.ts',
      'link-rules.ts',
      'normalize-link.ts',
      'normalize-options.ts',
      'replay-changes.ts',
      'rules.ts',
      'types.ts',
    ])
  })

  test(`hold at most ${MOST_FILES} files each, tables of data aside`, () => {
    const sizes = FOLDERS.filter((folder) => folder !== 'data').map((folder) => ({
      folder,
      files: files.filter((file) => folderOf(file) === folder).length,
    }))
    expect(sizes.filter((size) => size.files > MOST_FILES)).toEqual([])
  })

  test('never import back up', () => {
    const wrong = between
      .filter(({ from, to }) => !TYPES.includes(to) && !FOLDERS.slice(0, FOLDERS.indexOf(from)).includes(to))
      .map((one) => `${said(one)}, which stands above ${one.from}/`)
    expect(wrong).toEqual([])
  })

  test('never import each other', () => {
    const wrong = between.flatMap((one) => {
      const back = between.find(({ from, to }) => from === one.to && to === one.from)
      return back && one.from < one.to ? [`${said(one)}, and ${said(back)}`] : []
    })
    expect(wrong).toEqual([])
  })

  test('are read: there are imports between them', () => {
    expect(between.length).toBeGreaterThan(50)
    expect(imports.filter(({ file }) => file === 'types.ts')).toEqual([])
  })
})
