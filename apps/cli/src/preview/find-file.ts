import { realpath, stat } from 'node:fs/promises'
import { isAbsolute, join, relative, sep } from 'node:path'

/** The file of the site that a path asks for, as a path of the site; nothing where there is none below its folder. */
export async function findFile(folder: string, pathname: string): Promise<string | undefined> {
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
    return `/${relative(folder, file).split(sep).map(encodeURIComponent).join('/')}`
  } catch {
    return undefined
  }
}

function decoded(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return undefined
  }
}
