import type { Line } from './suspicion.ts'

type Path = (string | number)[]

/** A line of an issue, and where each stretch of it stands. */
export interface PlacedLine extends Line {
  pieces: Piece[]
}

interface Piece {
  /** Where it begins in the line. */
  start: number
  /** To the string, or to the node of what is shown as U+FFFC. */
  path: Path
  isInLink: boolean
}

export interface Place {
  lang: string
  path: Path
}

/** The text of inlines as one line. */
export function lineOf(value: unknown, { kind, lang, path }: Place & { kind: Line['kind'] }): PlacedLine {
  const line: PlacedLine = { kind, lang, text: '', pieces: [] }
  addText(line, value, { path, isInLink: false })
  return line
}

type Spot = Pick<Piece, 'path' | 'isInLink'>

function addText(line: PlacedLine, value: unknown, { path, isInLink }: Spot): void {
  if (Array.isArray(value))
    for (const [index, node] of value.entries()) addText(line, node, { path: [...path, index], isInLink })
  else if (isNode(value) && Array.isArray(value.children))
    addText(line, value.children, {
      path: [...path, 'children'],
      isInLink: isInLink || value.type === 'link',
    })
  else {
    line.pieces.push({
      start: line.text.length,
      path: isNode(value) && value.type === 'text' ? [...path, 'value'] : path,
      isInLink,
    })
    line.text += textOfLeaf(value)
  }
}

function textOfLeaf(value: unknown): string {
  if (typeof value === 'string') return value
  if (!isNode(value)) return ''
  if (value.type === 'break') return '\n'
  const text = typeof value.value === 'string' ? value.value : ' '
  return value.type === 'text' ? text : '\ufffc'.repeat(text.length)
}

/** The text of inlines without their marks. */
export const textOf = (value: unknown): string =>
  lineOf(value, { kind: 'paragraph', lang: '', path: [] }).text

export interface AnyNode {
  type: string
  [key: string]: unknown
}

export const isNode = (value: unknown): value is AnyNode =>
  typeof value === 'object' && value !== null && 'type' in value
