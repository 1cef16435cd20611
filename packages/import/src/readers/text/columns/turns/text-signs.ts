import type { TextLine } from '../../text-lines.ts'
import { columnWidth } from './column-width.ts'
import { plain } from './plain.ts'

/** What the whole text says of its lines. */
export interface TextSigns {
  text: string
  /** Two characters that stand beside each other somewhere. */
  pairs: ReadonlySet<string>
  /** What several lines say, as running headers do. */
  repeated: ReadonlySet<string>
  /** Whether blank lines stand within paragraphs too, so that they say nothing. */
  isSpaced: boolean
}

export function textSigns(lines: readonly TextLine[], text: string): TextSigns {
  return { text, pairs: pairsIn(text), repeated: repeatedIn(lines, text), isSpaced: isSpaced(lines) }
}

function pairsIn(text: string): Set<string> {
  const found = new Set<string>()
  for (const { 0: run } of plain(text).matchAll(/\p{Script=Han}{2,}/gu))
    for (let at = 0; at + 1 < run.length; at++) found.add(run.slice(at, at + 2))
  return found
}

function repeatedIn(lines: readonly TextLine[], text: string): Set<string> {
  const seen = new Set<string>()
  const again = new Set<string>()
  for (const { from, length } of lines) {
    const words = text.slice(from, from + length)
    if (words.length > 3 && seen.has(words)) again.add(words)
    seen.add(words)
  }
  return again
}

function isSpaced(lines: readonly TextLine[]): boolean {
  const long = (columnWidth(lines) ?? usual) * 0.8
  const below = lines.filter((line, index) => {
    const above = lines[index - 1]
    return above?.page === line.page && above.width > long && line.width > long
  })
  return below.filter(({ gap }) => gap === 0).length < below.length * leastTight
}

/** In ems. */
const usual = 20

/** Of long lines below long ones: so many stand without a blank line where one says that the column changes. */
const leastTight = 0.24
