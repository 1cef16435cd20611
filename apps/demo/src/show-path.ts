import { relative } from 'node:path'

/** A path as the user would write it from the folder in which they stand. */
export function showPath(path: string, from: string): string {
  return relative(from, path) || '.'
}
