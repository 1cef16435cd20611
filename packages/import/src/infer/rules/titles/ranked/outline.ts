import type { Role, SourceBlock, SourceParagraph } from '../../../../source/blocks.ts'
import { rangesOf } from '../../../../source/ranges-of.ts'
import { frontRoles, withoutRole } from '../../../../source/roles.ts'
import { wordsOf } from '../../../../source/words-of.ts'
import type { Desk } from '../../../desk/desk.ts'
import { headingLevels } from './heading-levels.ts'
import { isHeading, type Kind, ranks } from './ranks.ts'

/** Makes of the titles sections, articles and sub-headings, by their ranks. */
export function outline(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  if (blocks.some((block) => block.type === 'paragraph' && block.role === 'section')) return [...blocks]
  const { kinds, kindOf } = ranks(blocks, desk.source.text)
  const highest = kinds.length === 1 ? single(blocks, desk) : 0
  const depths = new Map(
    kinds.map((kind, index) => {
      const places = blocks.flatMap((block) =>
        isHeading(block) && kindOf(block) === kind.name ? [placeOf(block)] : [],
      )
      return [kind.name, depthOf(kind, { index: index + highest, places, desk })]
    }),
  )
  const placed = blocks.map((block): SourceBlock => {
    if (!isHeading(block)) return block
    const depth = depths.get(kindOf(block))
    if (depth === undefined) return withoutRole(block)
    if (depth === 0) return { ...block, role: 'section' }
    if (depth === 1) return { ...block, role: 'article' }
    return { ...block, level: Math.min(depth + 2, 6) }
  })
  return withUntitled(headingLevels(placed))
}

/** Titles of one kind alone may be either. */
function single(blocks: readonly SourceBlock[], desk: Desk): 0 | 1 {
  const first = blocks.find(isHeading)
  const answer = desk.ask({
    rule: 'one-kind-of-titles',
    at: first ? placeOf(first) : 0,
    also: blocks.flatMap((block) => (isHeading(block) && block !== first ? [placeOf(block)] : [])),
    text: first ? wordsOf(first.inlines, desk.source.text) : '',
    question: {
      en: 'All titles are of one kind. Are they titles of sections or of articles?',
      zh: '全部标题同属一级，它们是栏目标题还是文章标题？',
    },
    choices: ['section', 'article'],
    standard: 'section',
    confidence: 0.6,
  })
  return answer === 'article' ? 1 : 0
}

/** How deep titles of a kind are, from 0; where their looks alone say it, the editor is asked once for all of them. */
function depthOf(
  { first, count, isSure }: Kind,
  { index, places, desk }: { index: number; places: readonly number[]; desk: Desk },
): number | undefined {
  if (isSure) return index
  const standard = choices[Math.min(index, 2)] ?? 'heading'
  const answer = desk.ask({
    rule: 'kind-of-titles',
    at: placeOf(first),
    also: places.filter((place) => place !== placeOf(first)),
    text: wordsOf(first.inlines, desk.source.text),
    question: {
      en: `What level are titles that look like this one (${count} in all)?`,
      zh: `与此式样相同的标题（共 ${count} 个）是哪一级？`,
    },
    choices,
    standard,
    confidence: 0.7,
  })
  if (answer === standard) return index
  return answer === 'text' ? undefined : choices.indexOf(answer)
}

const choices = ['section', 'article', 'heading', 'text']

const placeOf = (block: SourceParagraph) => rangesOf(block)[0]?.from ?? 0

/** Text directly under a section without titled articles is an article without a title; text before all sections has one made. */
function withUntitled(blocks: readonly SourceBlock[]): SourceBlock[] {
  const found: SourceBlock[] = []
  const isBeforeArticle = articlesBehind(blocks)
  let isInSection = false
  blocks.forEach((block, index) => {
    const role = block.type === 'paragraph' ? block.role : undefined
    if (role === 'section') {
      found.push(block)
      isInSection = true
      if (!isBeforeArticle[index]) found.push(untitled)
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

/** Of each block, whether the next title behind it is an article's. */
function articlesBehind(blocks: readonly SourceBlock[]): boolean[] {
  let next: Role | undefined
  return blocks
    .toReversed()
    .map((block) => {
      const isArticle = next === 'article'
      const role = block.type === 'paragraph' ? block.role : undefined
      if (role === 'article' || role === 'section') next = role
      return isArticle
    })
    .reverse()
}

const isFront = (block: SourceBlock) => block.type === 'paragraph' && frontRoles.has(block.role)
