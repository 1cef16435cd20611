import type { SourceBlock, SourceParagraph } from '../../../../source/blocks.ts'
import type { Desk } from '../../../desk/desk.ts'
import { bodyLook } from '../../../looks/body-look.ts'
import { lookKindOf } from '../../../looks/kind-of.ts'
import { isProminent } from '../../titles/prominence.ts'
import { type HeadLine, headLines } from './head-lines.ts'
import { isTranslation } from './is-translation.ts'

/**
 * Lines of the masthead are no titles, however large they are: those that say the number and the date of the issue, and what
 * stands between them and its name.
 */
export function mastheadLines(blocks: readonly SourceBlock[], { source }: Desk): SourceBlock[] {
  const { text, isExact, kind } = source
  if (isExact || (kind !== 'docx' && kind !== 'pdf')) return [...blocks]
  const lines = headLines(blocks, text)
  const last = lines.findLast(({ roles }) => roles.length > 0)
  if (!last) return [...blocks]
  const body = bodyLook(blocks, text)
  const isLarge = (block: SourceBlock | undefined): block is SourceParagraph =>
    block?.type === 'paragraph' && isProminent(block, { body, text })
  const name = largest(lines.filter(({ block }) => isLarge(block)))
  const isNumbered = lines.some(({ roles }) => roles.includes('number'))
  const kinds = blocks.map((block) => (isLarge(block) ? lookKindOf(block, text) : ''))
  /** A date alone may be that of an article, with its title above it. */
  const isBetween = ({ index }: HeadLine) =>
    name !== undefined &&
    index > nameEnd(name, { kinds, lines, text }) &&
    index < last.index &&
    (isNumbered || (isLarge(blocks[last.index + 1]) && !kinds.includes(kinds[index] ?? '', last.index)))
  const found = new Set(
    lines
      .filter((line) => line !== name && (line.roles.length > 0 || isBetween(line)))
      .map(({ block }) => block),
  )
  return blocks.map((block) => (block.type === 'paragraph' && found.has(block) ? asLine(block) : block))
}

/** Where the last of the lines stands over which the name is set. */
function nameEnd(
  name: HeadLine,
  { kinds, lines, text }: { kinds: readonly string[]; lines: readonly HeadLine[]; text: string },
): number {
  let end = lines.indexOf(name)
  for (let next = lines[end + 1]; next && kinds[next.index] === kinds[name.index]; next = lines[end + 1])
    end++
  const next = lines[end + 1]
  const isAgain = next?.index === name.index + 1 && isTranslation(name.block, { line: next.block, text })
  if (isAgain && kinds.lastIndexOf(kinds[next.index] ?? '') === next.index) end++
  return lines[end]?.index ?? name.index
}

const largest = (lines: readonly HeadLine[]): HeadLine | undefined =>
  lines.reduce<HeadLine | undefined>(
    (one, other) => (one && sizeOf(one) >= sizeOf(other) ? one : other),
    undefined,
  )

const sizeOf = ({ block }: HeadLine) => block.look.size ?? 0

const asLine = ({ level: _, ...block }: SourceParagraph): SourceParagraph => ({ ...block, role: 'masthead' })
