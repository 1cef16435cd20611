import { readFileSync, realpathSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** Ours, as they are published. */
export const packages = ['schema', 'links', 'html', 'markdown'].map((name) => `@cec-bulletin/${name}`)

/** Where a package of ours lies, and finds what it depends on. */
export function folderOf(name: string): string {
  return dirname(realpathSync(createRequire(import.meta.url).resolve(`${name}/package.json`)))
}

/** What the built package imports: packages, or modules of them. */
export function importsOf(name: string): string[] {
  const code = readFileSync(join(folderOf(name), 'dist/index.js'), 'utf8')
  const imports = code.matchAll(/^(?:import|export)\b[^'"]*?["']([^'"]+)["'];?$/gm)
  return [...new Set([...imports].map(([, imported]) => imported!))]
}
