import type { Article, FootnoteReference, Issue, Section } from '@cec-bulletin/schema/model'
import { references } from './references.ts'
import { slug } from './slug.ts'

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
  /** By the note's identifier. */
  notes: ReadonlyMap<string, NoteAnchors>
  references: ReadonlyMap<FootnoteReference, string>
  /** The ids of what the page adds. */
  contents: string
  main: string
}

/**
 * Ids that the issue gives come first and stay as they are. Then come titles in their order, then notes, and last
 * what the page adds, so that a word of ours never changes an anchor of the issue.
 */
export function anchors(issue: Issue): Anchors {
  const unique = uniqueNames()
  const units = new Map<Section | Article, string>()
  const notes = new Map<string, NoteAnchors>()
  const places = new Map<FootnoteReference, string>()
  const all = issue.sections.flatMap((section): (Section | Article)[] => [section, ...section.articles])
  for (const unit of all) if (unit.id !== undefined) units.set(unit, unique(unit.id))
  for (const unit of all) {
    if (unit.id !== undefined || unit.title === undefined) continue
    units.set(unit, unique(slug(unit.title) || ('articles' in unit ? 'section' : 'article')))
  }
  for (const unit of all) {
    if (!('notes' in unit)) continue
    unit.notes.forEach(({ identifier }, index) => {
      notes.set(identifier, { id: unique(`note-${identifier}`), number: index + 1, places: [] })
    })
    for (const node of references(unit)) {
      const place = unique(`reference-${node.identifier}`)
      places.set(node, place)
      notes.get(node.identifier)?.places.push(place)
    }
  }
  return { units, notes, references: places, contents: unique('contents'), main: unique('main') }
}

/** The wished name, or the first free of `name-2`, `name-3`, … */
function uniqueNames(): (wish: string) => string {
  const counts = new Map<string, number>()
  return (wish) => {
    let count = counts.get(wish) ?? 0
    let name = wish
    while (counts.has(name)) name = `${wish}-${++count + 1}`
    if (count > 0) counts.set(wish, count)
    counts.set(name, 0)
    return name
  }
}
