import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'

/** The `js` examples of a document that begin with their file's name, as in `// reader.js`. */
export function namedExamples(file: string): Record<string, string> {
  const blocks = readFileSync(file, 'utf8').matchAll(/^```js\n\/\/ (\S+)\n([\s\S]*?)^```$/gm)
  return Object.fromEntries([...blocks].map(([, name, code]) => [name ?? '', code ?? '']))
}

/** A new folder with these files, each bundled with the packages it imports, as modules for Node and browsers. */
export async function bundled(files: Record<string, string>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'bulletin-examples-'))
  const written = join(folder, 'written')
  mkdirSync(written)
  symlinkSync(resolve('node_modules'), join(written, 'node_modules'))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  for (const [name, code] of Object.entries(files)) writeFileSync(join(written, name), code)
  await build({
    entryPoints: Object.keys(files).map((name) => join(written, name)),
    outdir: folder,
    bundle: true,
    format: 'esm',
    platform: 'browser',
    external: ['node:*'],
    conditions: ['@cec-bulletin/source'],
    logLevel: 'error',
  })
  return folder
}
