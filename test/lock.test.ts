import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface LockEntry {
  link?: boolean
  resolved?: string
  integrity?: string
  optionalDependencies?: Record<string, string>
}

const lock: { packages: Record<string, LockEntry> } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const entries = Object.entries(lock.packages).filter(([path]) => path.includes('node_modules/'))

// A platform's binary that is missing here installs for its author and fails with `npm ci` for everybody else.
test('every optional dependency is in the lock', () => {
  const missing = entries.flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isReachable(path, name))
      .map((name) => `${path} → ${name}`),
  )
  expect(missing).toEqual([])
})

test('no entry names the host it came from', () => {
  expect(entries.filter(([, { link, resolved }]) => !link && resolved !== undefined)).toEqual([])
})

test('every entry is held by its checksum', () => {
  expect(
    entries.filter(([, { link, integrity }]) => !link && integrity === undefined).map(([path]) => path),
  ).toEqual([])
})

/** As Node looks for it: in the package's own `node_modules`, then in each one above. */
function isReachable(path: string, name: string): boolean {
  if (lock.packages[`${path}/node_modules/${name}`]) return true
  const above = path.lastIndexOf('/node_modules/')
  return above === -1
    ? lock.packages[`node_modules/${name}`] !== undefined
    : isReachable(path.slice(0, above), name)
}
