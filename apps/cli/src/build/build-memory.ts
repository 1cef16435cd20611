import type { ReadPicture } from '../pictures/read-picture.ts'
import { type FileMemory, fileMemory } from '../read/file-memory.ts'

/** What one build tells the next one in the same process, so that nothing is read again that has not changed. */
export interface BuildMemory {
  /** Of issue files: the hash of the text with that of the setting under which it was taken. */
  sources: FileMemory<{ setting: string; source: string }>
  pictures: FileMemory<ReadPicture>
  /** Of files of the site: their hashes. */
  site: FileMemory<string>
}

export const buildMemory = (): BuildMemory => ({
  sources: fileMemory(),
  pictures: fileMemory(),
  site: fileMemory(),
})
