import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const packages = new URL('../../', import.meta.url)
const source = new URL('html/src/', packages)

/** Where the sources of our own entries lie; every other package is left as its name. */
const entries: Readonly<Record<string, string>> = { '@cec-bulletin/schema/model': 'schema/src/model.ts' }

test.each([
  ['index.ts', []],
  ['rehype/index.ts', ['rehype-stringify', 'unified']],
])('%s loads of other packages only %j, and so no zod', (entry, expected) => {
  expect(packagesLoadedBy(new URL(entry, source))).toEqual(expected)
})

test('the model is taken from its own entry, types as well', () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  )
  expect(files.length).toBeGreaterThan(50)
  expect(files.filter((file) => importsIn(new URL(file, source)).includes('@cec-bulletin/schema'))).toEqual(
    [],
  )
})

test.each([
  ["import { z } from 'zod'", ['zod']],
  ["import {\n  a,\n  b,\n} from 'zod'", ['zod']],
  ["import 'zod'", ['zod']],
  ["export * from 'zod'", ['zod']],
  ["const { z } = await import('zod')", ['zod']],
  ["import { type A } from 'zod'", ['zod']],
  ["import type { A } from 'zod'", []],
  ["export type * from 'zod'", []],
])('what %j loads', (code, expected) => {
  expect(specifiersIn(code, loading)).toEqual(expected)
})

function packagesLoadedBy(entry: URL): string[] {
  const found = new Set<string>()
  const files = new Map([[entry.href, entry]])
  for (const file of files.values()) {
    // What the examples of docstrings import is not loaded.
    const code = readFileSync(file, 'utf8').replace(/^ \*.*$/gm, '')
    for (const name of specifiersIn(code, loading)) {
      const target = name.startsWith('.') ? new URL(name, file) : new URL(entries[name] ?? name, packages)
      if (name.startsWith('.') || name in entries) files.set(target.href, target)
      else found.add(name)
    }
  }
  return [...found].sort()
}

function importsIn(file: URL): string[] {
  return specifiersIn(readFileSync(file, 'utf8'), any)
}

const any = /^(?:import|export)\s(?:[^'"=;()]*\bfrom\s)?['"](.+?)['"]|\bimport\(['"](.+?)['"]\)/gm

/** Types are erased: what imports nothing else loads nothing. */
const loading = new RegExp(any.source.replace('\\s', '\\s(?!type\\s[{*])'), 'gm')

function specifiersIn(code: string, statement: RegExp): string[] {
  return [...code.matchAll(statement)].map(([, named, dynamic]) => named ?? dynamic ?? '')
}
