import type { Written } from '../../../source/range.ts'
import type { Cut, CutPicture } from '../cuts/cut.ts'
import type { Markdown } from '../markdown.ts'

/** What a piece of text says, without what is an instruction in it. */
export function wordsIn(
  { from, length }: { from: number; length: number },
  { value, markdown }: { value: string; markdown: Markdown },
): (Written | CutPicture)[] {
  const raw = markdown.text.slice(from, from + length)
  const cuts = cutsWithin({ from, length }, markdown.cuts)
  if (cuts.length === 0) {
    // A NUL is replaced in Markdown.
    return [raw.replaceAll('\0', '\ufffd') === value ? { from, length } : { from, length, says: value }]
  }
  const found: (Written | CutPicture)[] = []
  let done = from
  for (const cut of cuts) {
    if (cut.from > done) found.push({ from: done, length: cut.from - done })
    if (cut.says !== undefined) found.push({ from: cut.from, length: cut.length, says: cut.says })
    if (cut.picture) found.push(cut.picture)
    done = cut.from + cut.length
  }
  if (from + length > done) found.push({ from: done, length: from + length - done })
  return found
}

function cutsWithin({ from, length }: { from: number; length: number }, cuts: readonly Cut[]): Cut[] {
  let low = 0
  let high = cuts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((cuts[middle]?.from ?? 0) < from) low = middle + 1
    else high = middle
  }
  const found: Cut[] = []
  for (let cut = cuts[low]; cut && cut.from < from + length; cut = cuts[++low]) found.push(cut)
  return found
}
