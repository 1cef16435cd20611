import { isLineBlock } from '../../../lines/line.ts'
import type { SourceBlock, SourceParagraph } from '../../../source/blocks.ts'
import { rangesOfInlines } from '../../../source/ranges-of.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { Desk } from '../../desk/desk.ts'
import { isNotice } from '../../words/fields/is-statement.ts'
import { fieldCells } from './field-cells.ts'
import { bareFields } from './fields/bare-fields.ts'
import { fieldsOfLine } from './fields/fields-of-line.ts'
import { issuedBy } from './fields/issued-by.ts'
import { madeBy } from './fields/made-by.ts'
import { moreNames } from './fields/more-names.ts'
import { withSentences } from './fields/with-sentences.ts'
import { labelled, unlabelled } from './other-lines.ts'
import { splitLines } from './split-lines.ts'
import { boxedImprint } from './statements/boxed-imprint.ts'
import { asStatement, isSentence, lastSentences } from './statements/last-sentences.ts'
import { withStatements } from './statements/with-statements.ts'

/** Finds who made the issue, in the lines at its end: `编辑：`, `主办：`, `电子邮箱：`, and the sentence above them. */
export function imprint(document: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  const { text } = desk.source
  const unboxed = boxedImprint(withoutLastRules(document, desk), text)
  const blocks = lastSentences(withSentences(withLines(withoutTables(unboxed, desk), desk), desk), {
    desk,
    fieldsOf: (block) =>
      fieldsOfLine(block, text) ?? (isLine(block) ? bareFields(block, text) : undefined) ?? [],
  })
  const last = endOfFields(blocks, text)
  const start = startOfFields(blocks, { end: last, text })
  // An address alone says nothing of who made the issue, and a telephone is as often that of an event.
  if (!nameMakers(blocks.slice(start, last), text)) return [...blocks]
  const end = isAboveLines(blocks, { at: last, text }) ? blocks.length : last
  const body = withStatements(blocks.slice(0, start), { fields: blocks.slice(start, last), desk })
  const fields = blocks
    .slice(start, end)
    .flatMap(
      (block, at) =>
        lineOf(block, text) ??
        labelled(block, text) ??
        moreNames(block, { above: blocks[start + at - 1], text }) ??
        unlabelled(block, text, longestLines) ?? [isLine(block) ? asStatement(block, desk) : block],
    )
  return [...body, ...fields, ...blocks.slice(end)]
}

/**
 * Above the first line of the imprint. Between its lines, and below a line across the page, stand others with labels of their
 * own, and sentences below the names of its makers.
 */
function startOfFields(blocks: readonly SourceBlock[], { end, text }: { end: number; text: string }): number {
  let start = end
  let known = end
  let bare = 0
  for (let block = blocks[start - 1]; block; block = blocks[start - 1]) {
    if (lineOf(block, text)) [known, bare] = [start - 1, 0]
    else if (known < end && moreNames(block, { above: blocks[start - 2], text })) bare = 0
    else if (!labelled(block, text) && !(known < end && unlabelled(block, text) && ++bare <= mostBare)) {
      const makers = known < end ? makersAbove(blocks, { end: start, text }) : undefined
      if (makers === undefined) break
      start = makers + 1
      continue
    }
    start--
  }
  return blocks[start - 1]?.type === 'rule' && known < end ? start : known
}

/** Whether nothing but short lines stands behind a place that are set as the field above them is: `双月刊，分发至班组`. */
function isAboveLines(blocks: readonly SourceBlock[], { at, text }: { at: number; text: string }): boolean {
  const field = blocks[at - 1]
  const size = field?.type === 'paragraph' ? field.look.size : undefined
  return (
    size !== undefined &&
    blocks
      .slice(at)
      .every(
        (block) =>
          isLine(block) && block.look.size === size && lastLine.test(wordsOf(block.inlines, text).trim()),
      )
  )
}

/** Short, and no sentence. */
const lastLine = /^.{1,29}[^。！？.!?]$/u

/** Lines without a label in a row: an address has no more. */
const mostBare = 3

/** Where the publisher or the editors stand with nothing but a sentence or two, or an address, below them, up to `end`. */
function makersAbove(
  blocks: readonly SourceBlock[],
  { end, text }: { end: number; text: string },
): number | undefined {
  for (let index = end - 1; index >= end - 1 - mostSentences; index--) {
    const block = blocks[index]
    if (fieldsOfLine(block, text)?.some(({ role }) => role === 'publisher' || role === 'editors'))
      return index
    if (!block || !(isSentence(block, text) || unlabelled(block, text, longestLines))) return undefined
  }
  return undefined
}

const mostSentences = 2

/** Of the lines of an address that a tool made one, in characters. */
const longestLines = 200

/** A line across the page below all that is said parts nothing. */
const withoutLastRules = (blocks: readonly SourceBlock[], { source }: Desk): readonly SourceBlock[] =>
  source.isExact || source.kind === 'markdown'
    ? blocks
    : blocks.slice(0, blocks.findLastIndex(({ type }) => type !== 'rule') + 1)

/** Those who made the issue may be set in tables at its end, each in a cell, or with its label in the cell in front. */
function withoutTables(blocks: readonly SourceBlock[], desk: Desk): readonly SourceBlock[] {
  const { text } = desk.source
  const cellsOf = (block: SourceBlock) =>
    block.type === 'table'
      ? fieldCells(block, { text, isLine: (line) => lineOf(line, text) !== undefined })
      : undefined
  const start =
    blocks.findLastIndex(
      (block, index) => index < blocks.length - mostAtEnd || !(cellsOf(block) || mayBeOfImprint(block, text)),
    ) + 1
  const end: SourceBlock[] = []
  for (const block of blocks.slice(start)) {
    const cells = cellsOf(block)
    const isOpened = cells !== undefined && nameMakers([...end, ...cells.lines], text)
    if (isOpened) desk.claim(cells.empty.flatMap(rangesOfInlines), { fate: 'dropped', rule: 'blank' })
    end.push(...(isOpened ? cells.lines : [block]))
  }
  return [...blocks.slice(0, start), ...end]
}

/** Blocks at the end of an issue that may be of its imprint. */
const mostAtEnd = 12

function mayBeOfImprint(block: SourceBlock, text: string): boolean {
  const line = lineOf(block, text) ?? labelled(block, text) ?? unlabelled(block, text)
  return line !== undefined || isSentence(block, text)
}

/** Those who made the issue may be the lines of one paragraph at its end. */
function withLines(blocks: readonly SourceBlock[], desk: Desk): readonly SourceBlock[] {
  const last = blocks.at(-1)
  if (last?.type !== 'paragraph' || last.role !== undefined) return blocks
  const { lines, claimBreaks } = splitLines(last, desk.source.text)
  const isField = (line: SourceBlock) =>
    (lineOf(line, desk.source.text) ?? labelled(line, desk.source.text)) !== undefined
  // `时间：…` and `地点：…` at the end of the last article are its own.
  const namesMakers = nameMakers([blocks.at(-2), ...lines], desk.source.text)
  if (lines.length < 2 || !namesMakers || lines.filter(isField).length * 2 < lines.length) return blocks
  claimBreaks(desk)
  return [...blocks.slice(0, -1), ...lines]
}

/** A paragraph of which nothing is said yet. */
const isLine = (block: SourceBlock | undefined): block is SourceParagraph =>
  block?.type === 'paragraph' && block.role === undefined

/** Whether lines say who made the issue, or, as those of offices do, who gets it: `抄送：`, or `报：` and `送：`. */
function nameMakers(lines: readonly (SourceBlock | undefined)[], text: string): boolean {
  const fields = lines.flatMap((line) => fieldsOfLine(line, text) ?? [])
  const said = fields.map(({ role, inlines }) =>
    role === 'statement' ? wordsOf(inlines, text).trim() : undefined,
  )
  const says = (pattern: RegExp) => said.some((words) => words !== undefined && pattern.test(words))
  return said.includes(undefined) || says(copied) || (says(/^报[\s　]*[：:]/u) && says(/^送[\s　]*[：:]/u))
}

const copied = /^(?:[抄主分呈印]送|[抄呈]报)[\s　]*[：:]/u

function lineOf(block: SourceBlock | undefined, text: string): SourceParagraph[] | undefined {
  if (block?.type !== 'paragraph') return undefined
  if (block.role === 'statement') return [block]
  if (block.role !== undefined) return undefined
  return (
    fieldsOfLine(block, text) ??
    madeBy(block, text) ??
    issuedBy(block, text) ??
    bareFields(block, text) ??
    notice(block, text)
  )
}

function notice(block: SourceParagraph, text: string): SourceParagraph[] | undefined {
  return isNotice(wordsOf(block.inlines, text)) ? [{ ...block, role: 'statement' }] : undefined
}

/** Behind the last line of the imprint: at the end, or where several lines are fields in a text whose columns came out of order. */
function endOfFields(blocks: readonly SourceBlock[], text: string): number {
  const end = blocks.findLastIndex((block) => block.type !== 'paragraph' || block.role !== 'address') + 1
  const isKnown = (block: SourceBlock | undefined) =>
    block !== undefined && (lineOf(block, text) ?? labelled(block, text)) !== undefined
  if (isKnown(blocks[end - 1])) return end
  const above = [end - 1, end - 2].find((at) => isKnown(blocks[at - 1]) && isAboveLines(blocks, { at, text }))
  if (above !== undefined) return above
  const isField = (index: number) =>
    isLineBlock(blocks[index]) && fieldsOfLine(blocks[index], text) !== undefined
  const last = blocks.findLastIndex((_, index) => isField(index) && isField(index - 1))
  return last < 0 ? end : last + 1
}
