import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { examplesIn } from './examples-in.ts'

const packages = resolve(import.meta.dirname, '../../../packages')

/** The examples in the docstrings of the packages, as Markdown by the file that they stand in. */
export const docstringExamples: ReadonlyMap<string, readonly string[]> = new Map(
  readdirSync(packages)
    .filter((folder) => !folder.startsWith('.'))
    .flatMap((folder) => sourcesIn(join(packages, folder, 'src')))
    .map((file) => [relative(packages, file), examplesOf(readFileSync(file, 'utf8'))] as const)
    .filter(([, examples]) => examples.length > 0),
)

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))
}

function examplesOf(source: string): string[] {
  return [...source.matchAll(/^\/\*\*\n([\s\S]*?)^ \*\/$/gm)]
    .map(([, comment = '']) => comment.replace(/^ \* ?/gm, ''))
    .flatMap(examplesIn)
}
