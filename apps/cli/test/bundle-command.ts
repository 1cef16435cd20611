import { cpSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const app = fileURLToPath(new URL('..', import.meta.url))

/** The command made of the sources as they are, in a folder of its own; gives the program for Node. */
export async function bundleCommand(): Promise<string> {
  const place = mkdtempSync(join(tmpdir(), 'bulletin-command-'))
  for (const name of ['assets', 'bulletin.schema.json'])
    cpSync(join(app, name), join(place, name), { recursive: true })
  writeFileSync(join(place, 'package.json'), '{"type": "module", "version": "1.2.3"}')
  await build({
    entryPoints: [join(app, 'src/main.ts')],
    outdir: join(place, 'lib'),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    conditions: ['@cec-bulletin/source'],
    banner: {
      js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
    },
  })
  return join(place, 'lib/main.js')
}
