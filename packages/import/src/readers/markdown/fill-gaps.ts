import type { SourceBlock } from '../../source/blocks.ts'
import type { Range } from '../../source/range.ts'
import { rangesOf } from '../../source/ranges-of.ts'
import type { Aside, AsideKind } from '../../source/source.ts'

/** What no block holds: what the reader said of it, and else white space or the marks of Markdown. */
export function fillGaps(
  blocks: readonly SourceBlock[],
  { text, known }: { text: string; known: readonly Aside[] },
): Aside[] {
  const kinds = kindsIn(known)
  const asides: Aside[] = []
  let done = 0
  let kind = 0
  const fill = (end: number) => {
    while (done < end) {
      while ((kinds[kind]?.end ?? Number.POSITIVE_INFINITY) <= done) kind++
      const next = kinds[kind]
      const isKnown = next !== undefined && next.from <= done
      const until = Math.min(end, isKnown ? next.end : (next?.from ?? end))
      const range = { from: done, length: until - done }
      if (isKnown) asides.push({ ...range, kind: next.kind })
      else asides.push(...bare(range, text))
      done = until
    }
  }
  const held = blocks.flatMap(rangesOf).sort((one, other) => one.from - other.from)
  for (const { from, length } of held) {
    fill(from)
    done = Math.max(done, from + length)
  }
  fill(text.length)
  return asides
}

/** Marks, and the white space around them. */
function bare({ from, length }: Range, text: string): Aside[] {
  const raw = text.slice(from, from + length)
  const bareMark = raw.trim()
  if (bareMark === '') return [{ from, length, kind: 'white-space' }]
  const before = raw.indexOf(bareMark)
  const behind = length - before - bareMark.length
  const parts: Aside[] = [
    { from, length: before, kind: 'white-space' },
    { from: from + before, length: bareMark.length, kind: 'mark' },
    { from: from + length - behind, length: behind, kind: 'white-space' },
  ]
  return parts.filter((part) => part.length > 0)
}

interface Known {
  from: number
  end: number
  kind: AsideKind
}

/** Beside one another; where one stands in another, it goes before. */
function kindsIn(known: readonly Aside[]): Known[] {
  const sorted = [...known].sort((one, other) => one.from - other.from || other.length - one.length)
  const found: Known[] = []
  const open: Known[] = []
  let done = 0
  const cover = (end: number) => {
    for (let inner = open.at(-1); inner && done < end; inner = open.at(-1)) {
      if (inner.end > done) found.push({ from: done, end: Math.min(inner.end, end), kind: inner.kind })
      done = Math.max(done, Math.min(inner.end, end))
      if (inner.end > end) return
      open.pop()
    }
  }
  for (const { from, length, kind } of sorted) {
    cover(from)
    done = Math.max(done, from)
    open.push({ from, end: from + length, kind })
  }
  cover(Number.POSITIVE_INFINITY)
  return found
}
