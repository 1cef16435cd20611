import { findLinks } from '@cec-bulletin/links'
import type { SourceInline, SourceText } from '../../source/inlines.ts'
import { splitWritten } from '../../source/split-written.ts'
import { wordsOf } from '../../source/words-of.ts'

/** The same inlines with the addresses in their text made links; those of links and of code stay. */
export function linkAddresses(inlines: readonly SourceInline[], text: string): SourceInline[] {
  const found: SourceInline[] = []
  let run: SourceText[] = []
  for (const inline of inlines) {
    if (inline.type === 'text') {
      run.push(inline)
      continue
    }
    found.push(...linkRun(run, text))
    run = []
    const isMark = 'children' in inline && inline.type !== 'link'
    found.push(isMark ? { ...inline, children: linkAddresses(inline.children, text) } : inline)
  }
  return [...found, ...linkRun(run, text)]
}

/** Texts that stand beside one another are one text. */
function linkRun(run: readonly SourceText[], text: string): SourceInline[] {
  const links = findLinks(wordsOf(run, text))
  if (links.length === 0) return [...run]
  const found: SourceInline[] = []
  let next = 0
  for (const { start, piece } of cutAt(run, {
    places: links.flatMap((link) => [link.start, link.end]),
    text,
  })) {
    while ((links[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++
    const link = links[next]
    const last = found.at(-1)
    if (!link || start < link.start) found.push(piece)
    else if (start > link.start && last?.type === 'link') last.children.push(piece)
    else {
      // The words are the address as well.
      const { from, length } = piece
      found.push({ type: 'link', url: { from, length, says: link.href }, again: true, children: [piece] })
    }
  }
  return found
}

/** Texts cut at places of their words, each piece with the place where it begins. */
function cutAt(
  run: readonly SourceText[],
  { places, text }: { places: readonly number[]; text: string },
): { start: number; piece: SourceText }[] {
  const pieces: { start: number; piece: SourceText }[] = []
  let start = 0
  let next = 0
  for (const one of run) {
    let rest: SourceText = one
    const end = start + wordsOf([one], text).length
    while ((places[next] ?? Number.POSITIVE_INFINITY) <= start) next++
    for (let place = places[next]; place !== undefined && place < end; place = places[++next]) {
      const [before, behind] = splitWritten(rest, { at: place - start, source: text })
      pieces.push({ start, piece: { type: 'text', ...before } })
      rest = { type: 'text', ...behind }
      start = place
    }
    pieces.push({ start, piece: rest })
    start = end
  }
  return pieces
}
