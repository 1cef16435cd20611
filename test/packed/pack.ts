import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { inject } from 'vitest'
import { published } from '../published.ts'

/**
 * A folder outside of the repository in which the packages are installed as npm would install them from their
 * packed files, each with the dependencies it declares and no others.
 */
export function installPacked(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bulletin-consumer-'))
  for (const name of published) unpack(`packages/${name}`, folder)
  return folder
}

/** Installs the command beside the packages. */
export function installCommand(folder: string): void {
  unpack('apps/cli', folder)
}

function unpack(source: string, folder: string): void {
  const name = basename(source)
  const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'))
  const file = join(inject('packs'), `cec-bulletin-${name}-${version}.tgz`)
  execFileSync('tar', ['-xzf', file, '-C', folder])
  const target = join(folder, 'node_modules/@cec-bulletin', name)
  cpSync(join(folder, 'package'), target, { recursive: true })
  execFileSync('rm', ['-r', join(folder, 'package')])
  const { dependencies = {} } = JSON.parse(readFileSync(join(target, 'package.json'), 'utf8'))
  for (const dependency of Object.keys(dependencies)) {
    if (!dependency.startsWith('@cec-bulletin/'))
      link(dependency, source, join(target, 'node_modules', dependency))
  }
}

/** Links what the workspace has, which is beside the package where its version is not that of others. */
function link(dependency: string, source: string, place: string): void {
  const beside = resolve(source, 'node_modules', dependency)
  mkdirSync(dirname(place), { recursive: true })
  symlinkSync(existsSync(beside) ? beside : resolve('node_modules', dependency), place)
}
