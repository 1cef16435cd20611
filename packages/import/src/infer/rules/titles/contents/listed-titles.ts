import { isLineBlock } from '../../../../lines/line.ts'
import type { SourceBlock } from '../../../../source/blocks.ts'
import { rangesOf } from '../../../../source/ranges-of.ts'
import { wordsOf } from '../../../../source/words-of.ts'
import type { Desk } from '../../../desk/desk.ts'
import { bareTitle, withoutNumber } from '../../../words/bare-title.ts'
import { patterns } from '../../../words/patterns.ts'
import { contentsEntries } from './contents-entries.ts'
import { depthsOf } from './depths-of.ts'
import { type BareEntry, expand, findContents, type Places, placeOf } from './find-contents.ts'

/**
 * Titles are what a list of contents says before: each is found further down, as deep as its entry. The list itself is left
 * out.
 */
export function listedTitles(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  const { text, isExact } = desk.source
  if (isExact || hasNoLooks(blocks)) return [...blocks]
  const said = blocks.map((block) => (block.type === 'paragraph' ? wordsOf(block.inlines, text) : ''))
  const isText = blocks.map((block, index) => saysText(block, said[index] ?? ''))
  const entries = blocks.map((block) => contentsEntries(block, text))
  const places = placesOf(said.map((line, index) => (isText[index] && !isTitle(blocks[index]) ? '' : line)))
  const found = findContents(entries, { places, isText })
  if (!found) return [...blocks]
  const { start, end } = found
  const lines = entries
    .slice(start, end)
    .flat()
    .filter(({ words }) => !patterns.contents.test(words))
    .flatMap((line) => expand(line, { places, from: end }))
  const titles = titlesOf(lines, { places, end })
  desk.claim(blocks.slice(start, end).flatMap(rangesOf), { fate: 'dropped', rule: 'contents' })
  return blocks.flatMap((block, index): SourceBlock[] => {
    if (index >= start && index < end) return []
    if (block.type !== 'paragraph' || !titles.has(index)) return [block]
    // The level of a style says more than how the entry is set.
    const depth = block.level === undefined ? titles.get(index) : undefined
    return [{ ...block, role: 'heading', ...(depth !== undefined && { listed: depth }) }]
  })
}

const isTitle = (block: SourceBlock | undefined) => block?.type === 'paragraph' && block.role === 'heading'

/** What is no entry of a list of contents: sentences, a title by its style, and what has another role. */
function saysText(block: SourceBlock, words: string): boolean {
  if (block.type !== 'paragraph') return false
  if (block.role !== undefined && block.role !== 'contents')
    return block.role !== 'heading' || block.level !== undefined
  const line = words.trim()
  return line.length > longest || /[。；]$/u.test(line) || notEntries.some((pattern) => pattern.test(line))
}

const notEntries = [patterns.dash, patterns.caption, patterns.tableCaption, patterns.sources]

/** Of a text, titles are found by their form. */
function hasNoLooks(blocks: readonly SourceBlock[]): boolean {
  const lines = blocks.filter(isLineBlock)
  return lines.length > 0 && lines.every(({ line }) => line.size === undefined)
}

/** Titles of two lines are longer than any other. */
const longest = 60

function placesOf(words: readonly string[]): Places {
  const places = new Map<string, number[]>()
  words.forEach((line, index) => {
    // A list of contents may leave out the second line of a title.
    const titles = line.length > longest ? [] : new Set([line, line.split(/\n|——/u)[0] ?? ''])
    const bares = [...titles].map(bareTitle)
    for (const key of new Set(bares.flatMap((bare) => [bare, withoutNumber(bare)]))) {
      const known = places.get(key)
      if (known) known.push(index)
      else if (key !== '') places.set(key, [index])
    }
  })
  return places
}

/** The depth of the title at each place; `undefined` where all entries are of one kind. */
function titlesOf(
  entries: readonly BareEntry[],
  { places, end }: { places: Places; end: number },
): Map<number, number | undefined> {
  const depths = depthsOf(entries)
  const titles = new Map<number, number | undefined>()
  let last = end
  for (const { bare, kind } of entries) {
    const place = placeOf(bare, { places, from: last }) ?? placeOf(bare, { places, from: end })
    if (place === undefined) continue
    titles.set(place, depths.get(kind))
    last = place
  }
  return titles
}
