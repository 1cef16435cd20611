import { endsSentence } from '../../../lines/joining/ends-sentence.ts'
import { isLineBlock } from '../../../lines/line.ts'
import type { SourceBlock } from '../../../source/blocks.ts'
import { rangesOf } from '../../../source/ranges-of.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { Desk } from '../../desk/desk.ts'
import { fieldsOfLine } from '../imprint/fields/fields-of-line.ts'
import { dropsCall, isMailNotice } from './calls.ts'

/**
 * Drops what programs put around a mail: how to see it in a browser, and at its foot addresses of accounts, why one gets
 * it and how to leave. All of that stands below who made the issue, or below a line of marks; the editor is asked.
 */
export function mailNotices(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  const { text, kind, asides } = desk.source
  if (kind !== 'text') return [...blocks]
  const words = blocks.map((block) => (isLineBlock(block) ? wordsOf(block.inlines, text).trim() : ''))
  const isNotice = (index: number) => isMailNotice(words[index] ?? '')
  const lastField = blocks.findLastIndex((block) => fieldsOfLine(block, text) !== undefined)
  const start = words.findIndex(
    (_, index) => isNotice(index) && index > lastField && index >= blocks.length - footLength,
  )
  const first = blocks[start]
  const isFoot = first !== undefined && (lastField >= 0 || isBelowRule(aboveBar(start)))
  const end = isFoot && dropsCall(words[start] ?? '', placeOf(start), desk) ? start : words.length
  const lastText = words.findLastIndex((line, index) => index < end && endsSentence(line))
  const isOfBar = (index: number) => index > lastText && (isBelowButton(index) || isBelowButton(index + 1))
  return blocks.filter((block, index) => {
    const isOfHead = (index < headLength && isNotice(index)) || (index <= headLength && isAddressBelow(index))
    if (!isOfHead && index < end && (end === words.length || !isOfBar(index))) return true
    desk.claim(rangesOf(block), { fate: 'dropped', rule: 'mail-notice' })
    return false
  })

  /** `View it in your browser:`, and the address on the next line. */
  function isAddressBelow(index: number): boolean {
    return (
      /[:：]$/u.test(words[index - 1] ?? '') &&
      isNotice(index - 1) &&
      /^<?https?:\S+$/iu.test(words[index] ?? '')
    )
  }

  /** A link of few words. */
  function isButton(index: number): boolean {
    const block = blocks[index]
    return (
      isLineBlock(block) && block.line.width <= widest && block.inlines.some(({ type }) => type === 'link')
    )
  }

  /** With no blank line, and no line of marks, between them. */
  function isBelowButton(index: number): boolean {
    const block = blocks[index]
    return isLineBlock(block) && block.line.gap === 0 && isButton(index) && isButton(index - 1)
  }

  function aboveBar(below: number): number {
    let index = below - 1
    while (isButton(index)) index--
    return index
  }

  function isBelowRule(index: number): boolean {
    const [start, end] = [placeOf(index), placeOf(index + 1)]
    return asides.some(({ kind, from }) => kind === 'typed-rule' && from > start && from < end)
  }

  function placeOf(index: number): number {
    const block = blocks[index]
    return (block && rangesOf(block)[0]?.from) ?? 0
  }
}

const headLength = 4

const footLength = 20

/** In ems. */
const widest = 14
