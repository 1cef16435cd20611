import type { Fix } from '@cec-bulletin/schema'
import type { Position } from 'unist'

interface Values {
  /** The value as it was read. */
  value: string
  mended: string
  /** What stands at the position, as it is written. */
  written: string | undefined
  position: Position
}

/**
 * The edit that puts one value in the place of another: a whole text, one in quotes or angle brackets, or the target of
 * the one link to it, or of its definition. Nothing where it is written otherwise, with escapes for instance.
 */
export function placeFix({ value, mended, written, position }: Values): Fix | undefined {
  const offset = position.start.offset
  if (offset === undefined || written === undefined || value === '') return undefined
  const at = startOf(value, written)
  if (at === undefined) return undefined
  const start = offset + at
  return { start, end: start + value.length, text: mended }
}

function startOf(value: string, written: string): number | undefined {
  if (written === value) return 0
  const inner = written.slice(1, -1)
  if (inner === value && /^(?:"[^\\]*"|'[^']*'|<.*>)$/s.test(written)) return 1
  const targets = [`](${value}`, `](<${value}`, `]: ${value}`, `]: <${value}`].flatMap((target) => {
    const first = written.indexOf(target)
    if (first === -1) return []
    const isEnd = /^(?:[)>\s]|$)/.test(written.slice(first + target.length, first + target.length + 1))
    return isEnd && written.indexOf(target, first + 1) === -1
      ? [first + target.length - value.length]
      : [Number.NaN]
  })
  const [only, another] = targets
  return another === undefined && !Number.isNaN(only) ? only : undefined
}
