import type { Block, List } from '@cec-bulletin/schema/model'
import { tableLabelAt } from '../../dialect/leads.ts'
import { hasWordMarks } from '../../dialect/list-markers.ts'
import { firstText } from './first-text.ts'

/** Whether a list may follow without a blank line: behind a paragraph, where it begins no text of that paragraph. */
export function touches(previous: Block, node: Block): boolean {
  return previous.type === 'paragraph' && node.type === 'list' && interrupts(node) && isTight(node)
}

/** Whether the items of a list stand without blank lines between them. */
export function isTight(list: List): boolean {
  return list.children.every(({ children }) => {
    const [first, second] = children
    if (first === undefined || children.length > 2) return false
    return second === undefined || touches(first, second)
  })
}

/** Whether two neighbouring lists would be read as one, unless something is done about it. */
export function wouldJoin(previous: Block | undefined, node: Block): 'bullets' | 'numbers' | undefined {
  if (previous?.type !== 'list' || node.type !== 'list') return undefined
  if (isBulleted(previous) && isBulleted(node)) return 'bullets'
  if (isBulleted(previous) || isBulleted(node)) return undefined
  return (previous.marker === '1)') === (node.marker === '1)') ? 'numbers' : undefined
}

/** Whether something may stand in front of a block, on its first line: not where that says its language. */
export function takesLead(node: Block | undefined): boolean {
  return node?.type === 'paragraph' && node.lang === undefined
}

/** Whether a paragraph would be read as the caption of the table above. */
export function looksLikeCaption(previous: Block | undefined, node: Block): boolean {
  return previous?.type === 'table' && !previous.caption && tableLabelAt(firstText(node)) !== undefined
}

/** Whether the dialect writes the list with Markdown's bullets. */
export function isBulleted(list: List): boolean {
  return !list.ordered || hasWordMarks(list)
}

// Not `01.`: to some readers only a list that begins with the very digit 1 ends a paragraph.
const interrupts = (list: List) => isBulleted(list) || (list.start === undefined && list.marker !== '01.')
