import type { Stats } from 'node:fs'

/** What another save of a file changes, be it written in place or renamed into it. */
export const stampOf = ({ ino, size, mtimeMs, ctimeMs }: Stats): string =>
  `${ino} ${size} ${mtimeMs} ${ctimeMs}`
