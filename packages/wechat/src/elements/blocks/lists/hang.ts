type Dir = 'ltr' | 'rtl'

/** Lines that stand in by a width of characters, where the first one hangs out by as much. */
export function hang(dir: Dir, width: number): string {
  return `padding-${startOf(dir)}:${width}em;text-indent:-${width}em`
}

export const startOf = (dir: Dir) => (dir === 'rtl' ? 'right' : 'left')
