import type { Paragraph, PhrasingContent, RootContent } from 'mdast'
import { pictureIn } from '../../dialect/pictures.ts'
import { splitLines } from './split-lines.ts'

/**
 * A paragraph of several pictures, on a line each or side by side, as a paragraph for each; what stands on the lines
 * under one belongs to it. Any other node as it is.
 */
export function picturesApart(node: RootContent): RootContent[] {
  if (node.type !== 'paragraph' || !isPicture(node.children[0])) return [node]
  if (node.children.filter(isPicture).length < 2) return [node]
  const figures: PhrasingContent[][][] = []
  for (const line of splitLines(node.children).flatMap(sideBySide)) {
    if (isPicture(line[0])) figures.push([line])
    else figures.at(-1)?.push(line)
  }
  return figures.map((lines) => paragraphOf(lines))
}

const isPicture = (node: PhrasingContent | undefined) => pictureIn(node) !== undefined

/** A line of nothing but pictures, one by one. */
function sideBySide(line: PhrasingContent[]): PhrasingContent[][] {
  const inked = line.filter((node) => node.type !== 'text' || node.value.trim() !== '')
  return inked.every(isPicture) && inked.length > 0 ? inked.map((node) => [node]) : [line]
}

function paragraphOf(lines: PhrasingContent[][]): Paragraph {
  const children = lines.flatMap((line, index) =>
    index === 0 ? line : [{ type: 'break' as const }, ...line],
  )
  const [start, end] = [children[0]?.position?.start, children.at(-1)?.position?.end]
  return { type: 'paragraph', children, ...(start && end && { position: { start, end } }) }
}
