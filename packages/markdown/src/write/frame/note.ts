import { childrenOf, type FootnoteDefinition, type IssueNode } from '@cec-bulletin/schema/model'
import { writeDefinition } from '../definition.ts'
import { writeBlocks } from '../nodes/blocks.ts'
import { takesLead } from '../nodes/neighbours.ts'
import { blankLine, indented, type Place } from '../place.ts'

/** `[^1]: text`, with what follows its first line indented. */
export function writeNote({ identifier, children }: FootnoteDefinition, place: Place): string {
  const inside = { ...indented(place, '    '), joined: /^(?:list|blockquote)$/.test(children[0]?.type ?? '') }
  const content = writeBlocks(children, { place: inside })
  if (!takesLead(children[0]) && children.some(needsLine)) {
    return `[^${identifier}]:${blankLine(inside)}${content}`
  }
  const firstLine = content.replace(opensContainerOfTitle, '$&\\')
  // A row of a table ends with `|`, and so with neither an address nor a title.
  const isTarget = children[0]?.type !== 'table' && looksLikeTarget.test(firstLine)
  return `[^${identifier}]: ${isTarget ? behindDefinition(content, inside) : firstLine}`
}

/**
 * A reader that knows no notes would take what stands behind `[^1]:` for one paragraph: the code in it for text, and the
 * definition of a language for a reference to another. An indented line behind a blank one is code to such a reader.
 */
function needsLine(node: IssueNode): boolean {
  const isForeign = node.type === 'paragraph' && node.lang !== undefined
  return isForeign || node.type === 'code' || childrenOf(node).some(needsLine)
}

// The mark of a list or a quote, which would be the address of a link, in front of what would be its title.
const opensContainerOfTitle = /^(?:>|[-+]|\d+[.)]) (?=["'(])/

// An address, alone on its line or with a title behind it; within `<>` it may have spaces.
const looksLikeTarget = /^(?:[^ \t\n]+|<[^\n]*>)(?:[ \t]*(?:$|\n)|[ \t]+["'(])/

/**
 * A reader that knows no notes would take `[^1]: word` for the definition of a link: the note would not be seen, and
 * `[^1]` would lead to the word. Behind `[note]: #`, which readers of notes hide, it is text to such a reader.
 */
function behindDefinition(content: string, { indent }: Place): string {
  return `${writeDefinition('note', {})}\n${indent}${content.replace(/^["'(]/, '\\$&')}`
}
