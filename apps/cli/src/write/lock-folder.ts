import { rmSync } from 'node:fs'
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

interface LockOptions {
  /** Called once, when another build is at work. */
  onWait: () => void
  /** How long to wait for it, in milliseconds. @default 30000 */
  patience?: number
}

const lockName = '.bulletin-lock'

/** Keeps other builds out of a folder; gives what lets them in again, or nothing where another one does not end. */
export async function lockFolder(
  folder: string,
  { onWait, patience = 30_000 }: LockOptions,
): Promise<(() => Promise<void>) | undefined> {
  const file = join(folder, lockName)
  const end = Date.now() + patience
  for (let isFirst = true; ; isFirst = false) {
    if (await take(file)) {
      await sweep(folder)
      const leave = () => rmSync(file, { force: true })
      process.once('exit', leave)
      return async () => {
        process.off('exit', leave)
        leave()
      }
    }
    const holder = await readFile(file, 'utf8').catch(() => '')
    if (holder !== '' && !isAlive(Number(holder))) {
      await clear(file, holder)
      continue
    }
    if (Date.now() > end) return undefined
    if (isFirst) onWait()
    await wait(50)
  }
}

async function take(file: string): Promise<boolean> {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Takes away the lock of a build that was killed. Where another one did so first, its new lock is put back. */
async function clear(file: string, holder: string): Promise<void> {
  const aside = `${file}.${process.pid}`
  await rename(file, aside).catch(() => undefined)
  const moved = await readFile(aside, 'utf8').catch(() => holder)
  if (moved === holder) await rm(aside, { force: true })
  else await rename(aside, file)
}

/** Removes locks that were put aside by builds which were killed right then. */
async function sweep(folder: string): Promise<void> {
  const lead = `${lockName}.`
  for (const name of await readdir(folder)) {
    if (name.startsWith(lead) && !isAlive(Number(name.slice(lead.length))))
      await rm(join(folder, name), { force: true })
  }
}

function isAlive(id: number): boolean {
  if (!Number.isInteger(id) || id <= 0) return false
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
