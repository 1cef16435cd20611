import { relative } from 'node:path'
import { shorten } from '@cec-bulletin/schema'

/** A path as the user would write it from the folder in which they stand: the shorter way to say it. */
export function showPath(path: string, from: string): string {
  const way = relative(from, path) || '.'
  return shorten(way.length <= path.length ? way : path, { most: 300 })
}
