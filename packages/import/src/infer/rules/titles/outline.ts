import type { SourceBlock, SourceParagraph } from '../../../source/blocks.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { Desk } from '../../desk.ts'
import { kindOf } from '../../kind-of.ts'
import { isHeading, ranks } from '../../ranks.ts'

/** Makes of the titles sections, articles and sub-headings, by their ranks. */
export function outline(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  if (blocks.some((block) => block.type === 'paragraph' && block.role === 'section')) return [...blocks]
  const kinds = ranks(blocks, desk.source.text)
  const highest = kinds.length === 1 ? single(blocks, desk) : 'section'
  const placed = blocks.map((block): SourceBlock => {
    if (!isHeading(block)) return block
    const depth = kinds.indexOf(kindOf(block, desk.source.text)) + (highest === 'article' ? 1 : 0)
    if (depth === 0) return { ...block, role: 'section' }
    if (depth === 1) return { ...block, role: 'article' }
    return { ...block, level: Math.min(depth + 2, 6) }
  })
  return withUntitled(placed)
}

/** Titles of one kind alone may be either. */
function single(blocks: readonly SourceBlock[], desk: Desk): string {
  const first = blocks.find(isHeading)
  return desk.ask({
    rule: 'one-kind-of-titles',
    at: 0,
    text: first ? wordsOf(first.inlines, desk.source.text) : '',
    question: {
      en: 'All titles are of one kind. Are they titles of sections or of articles?',
      zh: '全部标题同属一级，它们是栏目标题还是文章标题？',
    },
    choices: ['section', 'article'],
    standard: 'section',
    confidence: 0.6,
  })
}

/** Text directly under a section without titled articles is an article without a title; text before all sections has one made. */
function withUntitled(blocks: readonly SourceBlock[]): SourceBlock[] {
  const found: SourceBlock[] = []
  let isInSection = false
  blocks.forEach((block, index) => {
    const role = block.type === 'paragraph' ? block.role : undefined
    if (role === 'section') {
      found.push(block)
      isInSection = true
      if (!hasTitles(blocks.slice(index + 1))) found.push(untitled)
      return
    }
    // A line across the page in front of all sections parts nothing.
    if (!isInSection && block.type === 'rule') return
    if (!isInSection && !isFront(block)) {
      found.push({ ...untitled, role: 'section' })
      isInSection = true
      if (role !== 'article') found.push(untitled)
    }
    found.push(block)
  })
  return found
}

const untitled: SourceParagraph = { type: 'paragraph', role: 'article', inlines: [], look: {} }

function hasTitles(blocks: readonly SourceBlock[]): boolean {
  const next = blocks.find(
    (block) => block.type === 'paragraph' && (block.role === 'article' || block.role === 'section'),
  )
  return next?.type === 'paragraph' && next.role === 'article'
}

const front = new Set([
  'title',
  'series',
  'number',
  'date',
  'summary',
  'publisher',
  'editors',
  'email',
  'site',
])

const isFront = (block: SourceBlock) => block.type === 'paragraph' && front.has(block.role ?? '')
