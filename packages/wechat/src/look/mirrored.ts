import type { Look } from './look.ts'

/** The same looks for what is read from right to left, but for code, which never is. */
export function mirrored(look: Look): Look {
  const entries = Object.entries(look).map(([name, style]) => [name, style.replace(/left|right/g, otherSide)])
  const all: Look = { ...look, ...Object.fromEntries(entries) }
  // WeChat's own style sheet has the line and the indent of quotes on the left.
  return { ...all, quote: `padding:0;border:0;${all.quote}`, code: `direction:ltr;${look.code}` }
}

const otherSide = (side: string) => (side === 'left' ? 'right' : 'left')
