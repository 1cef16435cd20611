import { lstat, readFile } from 'node:fs/promises'
import { marked } from './marked.ts'

/** Whether nothing is lost when a PDF is put there: nothing stands there, or one as this command wrote it. */
export async function isFree(place: string): Promise<boolean> {
  try {
    if (!(await lstat(place)).isFile()) return false
    const bytes = await readFile(place)
    const end = bytes.length - marked(new Uint8Array()).length
    return end > 0 && marked(bytes.subarray(0, end)).equals(bytes)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return true
    if (code === 'EACCES' || code === 'EPERM') return false
    throw error
  }
}
