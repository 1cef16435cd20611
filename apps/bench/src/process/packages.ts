import { readFileSync, realpathSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** Our packages, as they are published. */
export const packages = [
  'schema',
  'links',
  'html',
  'markdown',
  'feeds',
  'email',
  'wechat',
  'site',
  'import',
].map((name) => `@cec-bulletin/${name}`)

/** The folder of one of our packages, from which its dependencies can be resolved. */
export function folderOf(name: string): string {
  return dirname(realpathSync(createRequire(import.meta.url).resolve(`${name}/package.json`)))
}

/** What the built package imports: packages, or modules of them. */
export function importsOf(name: string): string[] {
  return [...new Set(importsIn(join(folderOf(name), 'dist/index.js')))]
}

/** Follows the imports between the files of a build. */
function importsIn(file: string): string[] {
  const imports = readFileSync(file, 'utf8').matchAll(/^(?:import|export)\b[^'";]*?["']([^'"]+)["'];?$/gm)
  return [...imports].flatMap(([, imported = '']) =>
    imported.startsWith('.') ? importsIn(join(dirname(file), imported)) : [imported],
  )
}
