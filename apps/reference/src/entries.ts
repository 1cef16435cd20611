import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** What a consumer can import: `@cec-bulletin/html/rehype`, and the file of the sources that it is. */
export interface Entry {
  name: string
  file: string
}

interface Manifest {
  name: string
  private?: boolean
  exports: Record<string, string | { '@cec-bulletin/source': string }>
}

const packages = resolve(import.meta.dirname, '../../../packages')

/** The entries of every package that npm gets. */
export const entries: readonly Entry[] = readdirSync(packages)
  .map((folder) => ({ folder, manifest: manifestOf(folder) }))
  .filter(({ manifest }) => !manifest.private)
  .flatMap(({ folder, manifest: { name, exports } }) =>
    Object.entries(exports).flatMap(([path, target]) => {
      if (typeof target === 'string') return []
      return [{ name: join(name, path), file: join(packages, folder, target['@cec-bulletin/source']) }]
    }),
  )

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(packages, folder, 'package.json'), 'utf8'))
}
