import { isAbsolute, relative, sep } from 'node:path'

/** Whether a path lies in a folder, or is the folder itself; both are real, without symbolic links. */
export function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}
