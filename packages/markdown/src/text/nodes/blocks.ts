import type { Block, Blockquote, Image, List, Table } from '@cec-bulletin/schema'
import { hasWordMarks, markOf } from '../../dialect/list-markers.ts'
import { unknownNode } from '../../unknown-node.ts'
import { deeper, type TextPlace } from '../place.ts'
import { textInlines } from './inlines.ts'

/** Blocks one after the other, a blank line between them. */
export function textBlocks(nodes: Block[], place: TextPlace): string {
  const between = place.indent === '' ? '\n\n' : `\n${place.indent.trimEnd()}\n${place.indent}`
  let out = ''
  for (const node of nodes) {
    if (out !== '') out += between
    out += textBlock(node, place)
  }
  return out
}

function textBlock(node: Block, place: TextPlace): string {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return textInlines(node.children, place)
    case 'list':
      return textList(node, place)
    case 'blockquote':
      return textBlockquote(node, place)
    case 'table':
      return textTable(node, place)
    case 'image':
      return textImage(node, place)
    case 'thematicBreak':
      return '* * *'
    default:
      return unknownNode(node)
  }
}

function textList(list: List, place: TextPlace): string {
  const inside = deeper(place, '  ')
  let out = ''
  for (let index = 0; index < list.children.length; index++) {
    const mark = markOf(list, index) || '-'
    // `※text` and `一、text`, but `- text` and `1. text`.
    const lead = hasWordMarks(list) ? mark : `${mark} `
    if (index > 0) out += `\n${place.indent}`
    out += lead + textBlocks(list.children[index]!.children, inside)
  }
  return out
}

function textBlockquote({ children, attribution }: Blockquote, place: TextPlace): string {
  const inside = deeper(place, '> ')
  const quote = `> ${textBlocks(children, inside)}`
  if (!attribution) return quote
  return `${quote}\n${inside.indent}${place.labels.attribution}${textInlines(attribution, inside)}`
}

function textTable({ children }: Table, place: TextPlace): string {
  const rows = children.map((row) =>
    row.children.map((cell) => textInlines(cell.children, place)).join(' | '),
  )
  return rows.join(`\n${place.indent}`)
}

function textImage({ alt, caption, credit }: Image, place: TextPlace): string {
  const lines = [
    ...(alt === '' ? [] : [`[${alt}]`]),
    ...(caption ? [textInlines(caption, place)] : []),
    ...(credit ? [place.labels.credit + textInlines(credit, place)] : []),
  ]
  return lines.join(`\n${place.indent}`)
}
