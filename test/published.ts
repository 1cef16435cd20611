import { readdirSync, readFileSync } from 'node:fs'

interface Manifest {
  private?: boolean
}

/** The folders below `packages` of those that npm gets. */
export const published: readonly string[] = readdirSync('packages').filter(
  (name) => !(JSON.parse(readFileSync(`packages/${name}/package.json`, 'utf8')) as Manifest).private,
)
