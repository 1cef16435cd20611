import type { PhrasingContent, Text } from 'mdast'
import { deepestInline } from '../nodes/inline-place.ts'
import { areApart } from './are-apart.ts'

/** Texts of a paragraph that were wrapped, each with its value on one line. */
export type Joined = ReadonlyMap<Text, string>

/**
 * Joins the lines of text that was wrapped, with a space between where one belongs. That is told from what stands on either
 * side, in whichever node; the mark of a note counts as nothing. A tab becomes a space.
 */
export function joinLines(nodes: PhrasingContent[]): Joined {
  if (!nodes.some(isWrapped)) return none
  const leaves = leavesOf(nodes, deepestInline + 1)
  const joined = new Map<Text, string>()
  const behind = textsBehind(leaves)
  let before = ''
  for (const [index, { text, shown }] of leaves.entries()) {
    if (text && wrapped.test(text.value))
      joined.set(text, onOneLine(text.value, { before, behind: behind[index] ?? '' }))
    before = endOf(before + endOf(shown))
  }
  return joined
}

const none: Joined = new Map()

const wrapped = /[\n\r\t]/

function isWrapped(node: PhrasingContent): boolean {
  if (node.type === 'text') return wrapped.test(node.value)
  return 'children' in node && leavesOf([node], deepestInline + 1).some(({ text }) => text && isWrapped(text))
}

interface Leaf {
  text?: Text
  /** What stands on the line. */
  shown: string
}

/** What is shown of nodes, down to where no issue goes. */
function leavesOf(nodes: PhrasingContent[], depth: number): Leaf[] {
  return nodes.flatMap((node): Leaf[] => {
    if (node.type === 'text') return [{ text: node, shown: node.value }]
    if (node.type === 'footnoteReference') return []
    if (!('children' in node)) return [{ shown: something }]
    return depth > 0 ? leavesOf(node.children, depth - 1) : []
  })
}

/** Stands for code or a line break, beside which a space stays. */
const something = 'a'

/** For each leaf, what is shown behind it. */
function textsBehind(leaves: Leaf[]): string[] {
  const texts: string[] = []
  let behind = ''
  for (const { shown } of leaves.toReversed()) {
    texts.push(behind)
    behind = startOf(startOf(shown) + behind)
  }
  return texts.reverse()
}

// More than a character, as a quotation mark is Chinese where it stands beside Chinese.
const enough = 16

const startOf = (text: string) => text.slice(0, enough).replace(lineEnds, '').trimStart()

const endOf = (text: string) => text.slice(-enough).replace(lineEnds, '').trimEnd()

const lineEnds = / *[\n\r] */g

function onOneLine(value: string, { before, behind }: { before: string; behind: string }): string {
  return value.replace(/\t/g, ' ').replace(/(?<! ) *(?:\r\n|\n|\r) */g, (lineEnd, offset: number) => {
    const end = offset + lineEnd.length
    const left = endOf(before + value.slice(Math.max(0, offset - enough), offset))
    const right = startOf(value.slice(end, end + enough) + behind)
    return areApart(left, right) ? ' ' : ''
  })
}
