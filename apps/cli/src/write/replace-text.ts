import { open, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/**
 * Puts a text in the place of a file that a person wrote. It is on the disk before it replaces anything: whatever
 * happens, the file is whole, old or new.
 */
export async function replaceText(file: string, text: string): Promise<void> {
  // A symbolic link stays one.
  const target = await realpath(file)
  const { mode } = await stat(target)
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.new`)
  try {
    const handle = await open(beside, 'wx', mode)
    try {
      // What the umask of this process took away from it is given back.
      await handle.chmod(mode & 0o7777)
      await handle.writeFile(text)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(beside, target)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}
