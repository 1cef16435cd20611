import { vocabularyOf } from '../../../lines/joining/hyphens.ts'
import type { SourceBlock } from '../../../source/blocks.ts'
import { mapInlines } from '../../../source/inlines/map-inlines.ts'
import type { SourceInline, SourceLabel } from '../../../source/inlines.ts'
import type { Desk } from '../../desk/desk.ts'

/** Asks whether words that were parted at the ends of lines, and stand nowhere else, are written without a hyphen. */
export function hyphens(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  const { text } = desk.source
  const isKnown = (word: string) => vocabularyOf(text).words.has(word.replace('-', '').toLowerCase())
  const found: { label: SourceLabel; word: string }[] = []
  mapInlines(blocks, {
    everywhere: true,
    map: (inline) => {
      const word = inline.type === 'label' && inline.rule === 'hyphen' ? wordAt(inline, text) : undefined
      if (inline.type === 'label' && word !== undefined && !isKnown(word)) found.push({ label: inline, word })
      return [inline]
    },
  })
  const [first] = found
  if (!first) return [...blocks]
  const answer = desk.ask({
    rule: 'hyphen',
    at: first.label.from,
    also: found.slice(1).map(({ label }) => label.from),
    text: found.map(({ word }) => word).join(' '),
    question: {
      en: 'These words stood broken at the ends of lines. Are they joined, or do they keep their hyphens? Look for one that has its own, such as `long-term`',
      zh: '这些词在行末断开，是去掉连字符合为一词，还是保留连字符？请留意本来就带连字符的词',
    },
    choices: ['join', 'keep'],
    standard: 'join',
    confidence: 0.8,
  })
  if (answer !== 'keep') return [...blocks]
  const asked = new Set(found.map(({ label }) => label.from))
  return mapInlines(blocks, {
    everywhere: true,
    map: (inline): SourceInline[] => {
      if (inline.type !== 'label' || inline.rule !== 'hyphen' || !asked.has(inline.from)) return [inline]
      return [{ type: 'text', from: inline.from, length: inline.length }]
    },
  })
}

/** `Up-stairs`: what stands in front of a hyphen, and what begins the next line. */
function wordAt({ from, length }: SourceLabel, text: string): string | undefined {
  const head = /(?:\p{L}|['’])+$/u.exec(text.slice(Math.max(0, from - longest), from))?.[0]
  const tail = /^\s*(\p{L}+)/u.exec(text.slice(from + length, from + length + longest))?.[1]
  return head !== undefined && tail !== undefined ? `${head}-${tail}` : undefined
}

/** In characters. */
const longest = 60
