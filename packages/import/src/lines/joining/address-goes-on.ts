import { isAddressLine } from './starts-block.ts'

/** Whether a line is the rest of an address that has the line above it for itself: no word, and no address itself. */
export function addressGoesOn(first: string, second: string): boolean {
  if (first.length > longest || !isAddressLine(first)) return false
  if (!/^\s*[!-~]+\s*$/.test(second) || isAddressLine(second) || second.includes('@')) return false
  const [end, start] = [first.trimEnd(), second.trim()]
  return (
    /[/\-_=&?%#+~.]$/.test(end) ||
    /^[/?&=#%_-]/.test(start) ||
    /[/=&%_]|-.*-|\.(?:html?|php|aspx?|jsp|pdf)$/i.test(start)
  )
}

/** In characters, of an address. */
const longest = 2000
