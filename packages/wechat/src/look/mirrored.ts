import type { Look } from './look.ts'

/** The same looks for what is read from right to left. */
export function mirrored(look: Look): Look {
  const entries = Object.entries(look).map(([name, style]) => [name, style.replace(/left|right/g, otherSide)])
  return { ...look, ...Object.fromEntries(entries) }
}

const otherSide = (side: string) => (side === 'left' ? 'right' : 'left')
