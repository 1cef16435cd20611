import { execFile } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

export const managers = ['npm', 'pnpm', 'yarn'] as const

/** Adds packages to the project in a folder. */
export type Add = (manager: (typeof managers)[number], cwd: string, packages: string[]) => Promise<unknown>

/** The managers of packages, installed into a folder, where pnpm and yarn keep what they fetched as well. */
export async function installManagers(folder: string): Promise<Add> {
  mkdirSync(folder)
  writeFileSync(join(folder, 'package.json'), '{}')
  // Yarn 1 is what its package on npm is. This pnpm runs on Node 20; the next one does not.
  await run('npm', ['install', '--no-audit', '--no-fund', 'pnpm@10.34.9', 'yarn@1.22.22'], { cwd: folder })
  const pnpm = join(folder, 'node_modules/pnpm/bin/pnpm.cjs')
  const yarn = join(folder, 'node_modules/yarn/bin/yarn.js')
  const calls = {
    npm: ['npm', 'install', '--no-audit', '--no-fund'],
    pnpm: ['node', pnpm, 'add', '--store-dir', join(folder, 'store')],
    yarn: ['node', yarn, 'add', '--no-progress', '--cache-folder', join(folder, 'cache')],
  }
  return (manager, cwd, packages) => {
    const [program = '', ...call] = calls[manager]
    return run(program, [...call, ...packages], { cwd })
  }
}
