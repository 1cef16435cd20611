import type { ElementContent } from 'hast'
import type { Context } from '../elements/context.ts'
import { linkNotes } from '../links/link-notes.ts'
import { elementsIn } from '../tree/elements-in.ts'
import { outerSection } from './outer-section.ts'
import { surveyOf } from './survey-of.ts'
import type { Unit } from './units-of.ts'
import { write } from './write.ts'

interface Part extends Unit {
  /** What is rendered of it. */
  nodes: ElementContent[]
}

export interface End {
  /** Keys from the issue down to the unit. */
  path: Unit['path']
  /** How many characters the content has if it ends behind the unit: with its frame and the notes of links until there. */
  length: number
}

export function endsOf(parts: readonly Part[], context: Context): End[] {
  const notes = notesUntil(context)
  let length = write([outerSection([], context)]).length
  let last = 0
  return parts.map(({ path, elements, nodes }) => {
    length += write(nodes).length
    const { numbers } = surveyOf({ children: elements })
    for (const note of numbers.keys()) last = Math.max(last, context.numbers.get(note) ?? 0)
    return { path, length: length + (notes[last] ?? 0) }
  })
}

/** How many characters the notes have until each number. */
function notesUntil(context: Context): number[] {
  const [section] = linkNotes(context)
  if (section === undefined) return []
  const [, ...notes] = elementsIn(section)
  const lengths = notes.map((note) => write([note]).length)
  let until = write([section]).length - lengths.reduce((sum, length) => sum + length, 0)
  const untils = [0]
  for (const length of lengths) {
    until += length
    untils.push(until)
  }
  return untils
}
