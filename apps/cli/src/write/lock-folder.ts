import { readFileSync, rmSync, utimesSync } from 'node:fs'
import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

interface LockOptions {
  /** Called once, when another build is at work. */
  onWait: () => void
  /** How long to wait for it, in milliseconds. @default 30000 */
  patience?: number
}

export const lockName = '.bulletin-lock'

/** How often a build at work touches its lock, and how old one becomes that nobody touches, in milliseconds. */
const beat = 2000
const oldest = 60_000
/** The same for a lock whose holder was killed before it wrote who it is. */
const oldestEmpty = 5000

/** The locks of this process: in a container it may have the very id of the one that was killed. */
const held = new Set<string>()

/** Keeps other builds out of a folder; gives what lets them in again, or nothing where another one does not end. */
export async function lockFolder(
  folder: string,
  { onWait, patience = 30_000 }: LockOptions,
): Promise<(() => Promise<void>) | undefined> {
  const file = join(folder, lockName)
  const end = Date.now() + patience
  for (let hasWaited = false; ; ) {
    if (await take(file)) {
      const leave = hold(file)
      await sweep(folder)
      return async () => leave()
    }
    if (await isDead(file)) {
      await clear(file)
      continue
    }
    if (Date.now() > end) return undefined
    if (!hasWaited) onWait()
    hasWaited = true
    await wait(50)
  }
}

const ownName = () => `${process.pid} ${hostname()}`

async function take(file: string): Promise<boolean> {
  try {
    await writeFile(file, ownName(), { flag: 'wx' })
    held.add(file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Touches the lock as long as the build is at work; gives what removes it. */
function hold(file: string): () => void {
  const beating = setInterval(() => touch(file), beat).unref()
  const leave = () => {
    clearInterval(beating)
    process.off('exit', leave)
    held.delete(file)
    if (isOwn(file)) rmSync(file, { force: true })
  }
  process.once('exit', leave)
  return leave
}

function touch(file: string): void {
  try {
    if (isOwn(file)) utimesSync(file, new Date(), new Date())
  } catch {
    // Somebody removed it: the build goes on, as it would have without.
  }
}

/** Whether the lock is still that of this process, and not of a build that took a sleeping one for dead. */
function isOwn(file: string): boolean {
  try {
    return readFileSync(file, 'utf8') === ownName()
  } catch {
    return false
  }
}

/** Whether a build was killed that held this lock, which may have been put aside since. */
async function isDead(file: string, lock = file): Promise<boolean> {
  const found = await stat(file).catch(() => undefined)
  const holder = await readFile(file, 'utf8').catch(() => undefined)
  if (!found || holder === undefined) return false
  const age = Date.now() - found.mtimeMs
  if (age > oldest) return true
  if (holder === '') return age > oldestEmpty
  const [id, host = hostname()] = holder.split(' ')
  // An id says nothing of a process on another machine.
  if (host !== hostname()) return false
  return Number(id) === process.pid ? !held.has(lock) : !isAlive(Number(id))
}

/** Takes away the lock of a build that was killed. Where another one did so first, its new lock is put back. */
async function clear(file: string): Promise<void> {
  const aside = `${file}.${process.pid}`
  await rename(file, aside).catch(() => undefined)
  if (await isDead(aside, file)) await rm(aside, { force: true })
  else await rename(aside, file).catch(() => undefined)
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
