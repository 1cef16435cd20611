import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { quickFolder } from './quick-folder.ts'
import { startRegistry } from './registry.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the registry of this lane is, with the packages and the command. */
    registry: string
    /** The folder of the packed files. */
    packs: string
  }
}

/** Builds, packs and publishes the packages once for all files of a lane. */
export async function setup({ provide }: TestProject): Promise<() => void> {
  const { url, files, close } = await startRegistry()
  const packs = quickFolder('bulletin-packs-')
  for (const [name, bytes] of files) writeFileSync(join(packs, name), bytes)
  provide('registry', url)
  provide('packs', packs)
  return () => {
    close()
    rmSync(packs, { recursive: true, force: true })
  }
}
