import { realpath, stat } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path'

export interface Found {
  /** Absolute. */
  file: string
  /** Where its page is: relative links count from there. The path of the folder for its `index.html`. */
  location: string
}

/** The file of the site that a path asks for; nothing where there is none below its folder. */
export async function findFile(folder: string, pathname: string): Promise<Found | undefined> {
  const path = decoded(pathname)
  if (path === undefined || path.split('/').some((name) => name.startsWith('.')) || /[\\\0]/.test(path))
    return undefined
  try {
    const named = join(folder, path)
    const file = (await stat(named)).isDirectory() ? join(named, 'index.html') : named
    // A symbolic link may lead anywhere.
    const way = relative(await realpath(folder), await realpath(file))
    if (way.startsWith(`..${sep}`) || way === '..' || isAbsolute(way)) return undefined
    if (!(await stat(file)).isFile()) return undefined
    return { file, location: locationOf(relative(folder, file)) }
  } catch {
    return undefined
  }
}

/** Never begins with two slashes, which would name another host. */
function locationOf(path: string): string {
  const isIndex = basename(path) === 'index.html'
  const names = (isIndex ? dirname(path) : path).split(sep).filter((name) => name !== '.')
  const way = names.map((name) => `/${encodeURIComponent(name)}`).join('')
  return isIndex ? `${way}/` : way
}

function decoded(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return undefined
  }
}
