import type { Block, List, NestedBlock } from '@cec-bulletin/schema'
import { hasWordMarks } from '../dialect/word-marks.ts'

/** Whether a list may follow without a blank line: behind a paragraph, where it begins no text of that paragraph. */
export function touches(previous: Block, node: Block): boolean {
  return previous.type === 'paragraph' && node.type === 'list' && interrupts(node) && isTight(node)
}

/** Whether the block may begin right under the text of another. */
export function endsParagraph(node: Block): boolean {
  return node.type === 'paragraph' || node.type === 'image' || (node.type === 'list' && interrupts(node))
}

/** Whether the items of a list stand without blank lines between them. */
export function isTight(list: List): boolean {
  return list.children.every(({ children }) => {
    const [first, second] = children
    return children.length === 1 || (children.length === 2 && touches(first!, second!))
  })
}

/** Whether two neighbouring lists would be read as one, unless something is done about it. */
export function wouldJoin(previous: Block | undefined, node: Block): 'bullets' | 'numbers' | undefined {
  if (previous?.type !== 'list' || node.type !== 'list') return undefined
  if (isBulleted(previous) && isBulleted(node)) return 'bullets'
  if (isBulleted(previous) || isBulleted(node)) return undefined
  return (previous.marker === '1)') === (node.marker === '1)') ? 'numbers' : undefined
}

/** Whether the dialect writes the list with Markdown's bullets. */
export function isBulleted(list: List): boolean {
  return !list.ordered || hasWordMarks(list)
}

// Not `01.`: to some readers only a list that begins with the very digit 1 ends a paragraph.
const interrupts = (list: List) => isBulleted(list) || (list.start === undefined && list.marker !== '01.')

/** Whether the block's last line is the text of a paragraph, which the next line would continue. */
export function endsInText(node: Block | NestedBlock): boolean {
  switch (node.type) {
    case 'paragraph':
    case 'image':
      return true
    case 'blockquote':
      return node.attribution !== undefined || endsInText(node.children.at(-1)!)
    case 'list':
      return endsInText(node.children.at(-1)!.children.at(-1)!)
    case 'heading':
    case 'table':
    case 'thematicBreak':
      return false
  }
}
