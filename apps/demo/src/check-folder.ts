import { lstat, readdir, realpath } from 'node:fs/promises'
import { isAbsolute, relative, sep } from 'node:path'

/** Why a folder is not ours to replace. */
export type Refusal = 'not-a-folder' | 'holds-the-user' | 'holds-the-issue' | 'holds-other-files'

interface CheckOptions {
  /** The file, absolute. */
  file: string
  /** The folder in which the user stands, absolute. */
  from: string
  /** The names of all files that will be written. */
  names: string[]
}

/** Only a folder that is absent, empty or written by us may be replaced: all that stands in it is deleted. */
export async function checkFolder(
  folder: string,
  { file, from, names }: CheckOptions,
): Promise<Refusal | undefined> {
  const found = await lstat(folder).catch(absent)
  if (!found) return undefined
  // A link would be replaced itself, and what it leads to left as it was.
  if (!found.isDirectory()) return 'not-a-folder'
  const place = await realpath(folder)
  if (holds(place, await realpath(from))) return 'holds-the-user'
  if (holds(place, await realpath(file))) return 'holds-the-issue'
  return (await isOurs(folder, names)) ? undefined : 'holds-other-files'
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}

function holds(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

async function isOurs(folder: string, names: string[]): Promise<boolean> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => !litter.has(name))
  if (entries.length === 0) return true
  const known = entries.every((entry) => entry.isFile() && names.includes(entry.name))
  // An `index.html` or an `issue.md` alone may be anybody's.
  return known && marks.every((mark) => entries.some(({ name }) => name === mark))
}

/** What file managers leave in a folder that was only looked at. */
const litter = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini'])

const marks = ['demo.css', 'demo.js']
