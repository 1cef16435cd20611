// `node scripts/start.js test/hostile/ceilings/main --help`: runs a program of the repository on the sources, without a build.
import { mkdirSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const [program] = process.argv.splice(2, 1)
const folder = join(root, 'node_modules/.cache/programs')
const bundle = join(folder, `${program.replaceAll('/', '-')}-${process.pid}.cjs`)

mkdirSync(folder, { recursive: true })
buildSync({
  entryPoints: [join(root, `${program}.ts`)],
  outfile: bundle,
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  conditions: ['@cec-bulletin/source'],
  logLevel: 'warning',
})
try {
  createRequire(import.meta.url)(bundle)
} finally {
  rmSync(bundle)
}
