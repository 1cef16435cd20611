import {
  type Article,
  anchorsOf,
  type FootnoteReference,
  type Issue,
  type Section,
  uniqueNames,
} from '@cec-bulletin/schema/model'
import { references } from './references.ts'

export interface NoteAnchors {
  id: string
  /** Its number in its article, from 1. */
  number: number
  /** The ids of the places that refer to it. */
  places: string[]
}

/** The ids of a page; each occurs once. */
export interface Anchors {
  /** Articles without a title and without an `id` of their own have none. */
  units: ReadonlyMap<Section | Article, string>
  /** All of them, to which links within the issue may lead. */
  names: ReadonlySet<string>
  /** By the note's identifier. */
  notes: ReadonlyMap<string, NoteAnchors>
  references: ReadonlyMap<FootnoteReference, string>
  /** The ids of what the page adds. */
  contents: string
  main: string
}

/**
 * The anchors of the issue come first and stay as they are. Then come notes, and last what the page adds, so that a
 * word of ours never changes an anchor of the issue.
 */
export function anchors(issue: Issue): Anchors {
  const units = anchorsOf(issue)
  const unique = uniqueNames(units.values())
  const notes = new Map<string, NoteAnchors>()
  const places = new Map<FootnoteReference, string>()
  for (const unit of issue.sections.flatMap(({ articles }) => articles)) {
    unit.notes.forEach(({ identifier }, index) => {
      notes.set(identifier, { id: unique(`note-${identifier}`), number: index + 1, places: [] })
    })
    for (const node of references(unit)) {
      const place = unique(`reference-${node.identifier}`)
      places.set(node, place)
      notes.get(node.identifier)?.places.push(place)
    }
  }
  const names = new Set(units.values())
  return { units, names, notes, references: places, contents: unique('contents'), main: unique('main') }
}
