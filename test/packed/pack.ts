import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { published } from '../published.ts'

/**
 * A folder outside of the repository in which the packages are installed as npm would install them from their
 * packed files, each with the dependencies it declares and no others.
 */
export function installPacked(): string {
  execFileSync('npx', ['turbo', 'run', 'build', '--filter=./packages/*', '--output-logs=errors-only'], {
    stdio: 'inherit',
  })
  const folder = mkdtempSync(join(tmpdir(), 'bulletin-consumer-'))
  install(
    published.map((name) => `packages/${name}`),
    folder,
  )
  return folder
}

/** Installs the command beside the packages. */
export function installCommand(folder: string): void {
  execFileSync('npx', ['turbo', 'run', 'build', '--filter=@cec-bulletin/cli', '--output-logs=errors-only'], {
    stdio: 'inherit',
  })
  install(['apps/cli'], folder)
}

/** Packs all at once, as each start of npm takes a second. */
function install(sources: string[], folder: string): void {
  const workspaces = sources.map((source) => `--workspace=${source}`)
  execFileSync('npm', ['pack', '--pack-destination', folder, ...workspaces], { stdio: 'ignore' })
  for (const source of sources) unpack(source, folder)
}

function unpack(source: string, folder: string): void {
  const name = basename(source)
  const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'))
  execFileSync('tar', ['-xzf', join(folder, `cec-bulletin-${name}-${version}.tgz`), '-C', folder])
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
