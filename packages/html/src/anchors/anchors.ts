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
  /** The id of each anchor of the issue, to which links within it lead. */
  ids: ReadonlyMap<string, string>
  /** By the note's identifier. */
  notes: ReadonlyMap<string, NoteAnchors>
  references: ReadonlyMap<FootnoteReference, string>
  /** The ids of what the page adds. */
  contents: string
  main: string
}

/**
 * The anchors of the issue come first and stay as they are. Then come notes, and last what the page adds, so that a
 * word of ours never changes an anchor of the issue. Each begins with the prefix.
 */
export function anchors(issue: Issue, prefix: string): Anchors {
  const names = anchorsOf(issue)
  const ids = new Map([...names.values()].map((name) => [name, prefix + name]))
  const units = new Map([...names].map(([unit, name]) => [unit, prefix + name]))
  const free = uniqueNames(names.values())
  const unique = (wish: string) => prefix + free(wish)
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
  return { units, ids, notes, references: places, contents: unique('contents'), main: unique('main') }
}
