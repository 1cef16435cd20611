import type { PhrasingContent } from 'mdast'

/** What stands on the same line as a text, in front of it and behind it. */
interface Neighbours {
  before?: PhrasingContent | undefined
  after?: PhrasingContent | undefined
}

/**
 * Text that was wrapped onto several lines, on one: with a space between, or nothing between two characters of a
 * script that puts no spaces between its words. A tab becomes a space.
 */
export function joinLines(value: string, { before, after }: Neighbours): string {
  if (!/[\n\r\t]/.test(value)) return value
  return value.replace(/\t/g, ' ').replace(/(?<! ) *(?:\r\n|\n|\r) */g, (lineEnd, offset: number) => {
    const end = offset + lineEnd.length
    const left = offset > 0 ? value.slice(Math.max(0, offset - 2), offset) : edgeOf(before, -1)
    const right = end < value.length ? value.slice(end, end + 2) : edgeOf(after, 0)
    return endsWide.test(left) && startsWide.test(right) ? '' : ' '
  })
}

/** The text at an edge of a node, and so of what stands there within it. */
function edgeOf(node: PhrasingContent | undefined, index: 0 | -1): string {
  let edge = node
  while (edge && 'children' in edge) edge = edge.children.at(index)
  return edge && 'value' in edge ? edge.value : ''
}

const wide = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303f\\uff00-\\uffef—…“”‘’]'

const endsWide = new RegExp(`${wide}$`, 'u')

const startsWide = new RegExp(`^${wide}`, 'u')
