import type { SourceBlock } from '../../source/blocks.ts'
import { refusal } from '../../source/problems/refusal.ts'
import { empty, notDocx } from '../../source/problems/sentences.ts'
import type { About, Aside, Source, SourceNote, SourcePicture } from '../../source/source.ts'
import { createCollector } from '../collector.ts'
import { countersOf } from './numbering/counters-of.ts'
import { relationsOf } from './relations.ts'
import { closeField } from './story/close-field.ts'
import { readAsides } from './story/read-asides.ts'
import { readBlocks } from './story/read-blocks.ts'
import type { Reading, Story } from './story/story.ts'
import { stylesOf } from './styles/styles-of.ts'
import { elementOf, elementsOf, textIn, type XmlElement } from './xml/xml-element.ts'
import { openPackage, type Package } from './zip/open-package.ts'

/**
 * A document of Word or WPS, `.docx`.
 *
 * @param bytes The whole file, which is not changed.
 * @throws {ProblemsError} Where it is none, is encrypted, damaged, too large, holds no text, or has a file in it that
 * declares a document type.
 * @example
 * ```ts
 * import { readDocx } from '@cec-bulletin/import/docx'
 * import { ProblemsError } from '@cec-bulletin/schema'
 *
 * let found
 * try {
 *   readDocx(new TextEncoder().encode('今天植树。'))
 * } catch (error) {
 *   found = error instanceof ProblemsError ? error.problems.map(({ code }) => code) : error
 * }
 * console.log(found) // ["not-docx"]
 * ```
 */
export function readDocx(bytes: Uint8Array): Source {
  const files = openPackage(bytes)
  const part = mainPart(files)
  const root = files.xml(part)
  const body = elementOf(root, 'w:body')
  if (!body) throw refusal(notDocx, part)
  const asides: Aside[] = []
  const pictures: SourcePicture[] = []
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  const reading: Reading = {
    files,
    collector: createCollector(),
    styles: stylesOf(files.xml(`${folder}styles.xml`)),
    count: countersOf(files.xml(`${folder}numbering.xml`)),
    asides,
    pictures,
  }
  const story = storyOf(part, reading)
  readAsides(story, { type: 'header', kind: 'header' })
  const blocks = readBlocks(body, story)
  for (const field of story.fields) closeField(field, story)
  const notes = [...readNotes(story, 'footnote'), ...readNotes(story, 'endnote')]
  readAsides(story, { type: 'footer', kind: 'footer' })
  readAsides(story, { type: 'comments', kind: 'comment' })
  const { text, places } = reading.collector.finish()
  if (text.trim() === '') throw refusal(empty, part)
  return { kind: 'docx', text, places, blocks, notes, asides, about: aboutOf(files), pictures, problems: [] }
}

function mainPart(files: Package): string {
  const named = [...relationsOf(files, '').values()].find(({ type }) => type === 'officeDocument')
  const part = named?.target ?? 'word/document.xml'
  if (files.bytes(part)) return part
  throw refusal(notDocx, part)
}

const storyOf = (part: string, reading: Reading): Story => ({
  ...reading,
  part,
  relations: relationsOf(reading.files, part),
  paragraphs: 0,
  fields: [],
  used: new Set(),
})

/** Foot notes and end notes, each of them a text of its own; that of the line above them has a type. */
function readNotes(story: Story, name: 'footnote' | 'endnote'): SourceNote[] {
  const part = [...story.relations.values()].find(({ type }) => type === `${name}s`)?.target
  const root = part === undefined ? undefined : story.files.xml(part)
  if (part === undefined || !root) return []
  const notes = storyOf(part, story)
  return elementsOf(root, `w:${name}`)
    .filter(({ attributes }) => /^(?:|normal)$/.test(attributes.get('w:type') ?? ''))
    .map((note) => ({
      identifier: `${name === 'endnote' ? 'e' : ''}${note.attributes.get('w:id')}`,
      blocks: readBlocks(note, notes).filter(holdsAny),
    }))
    .filter(({ blocks }) => blocks.length > 0)
}

const holdsAny = (block: SourceBlock) => block.type !== 'paragraph' || block.inlines.length > 0

function aboutOf(files: Package): About {
  const core = files.xml('docProps/core.xml')
  const title = wordsIn(elementOf(core, 'dc:title'))
  return title === '' ? {} : { title }
}

const wordsIn = (element: XmlElement | undefined) => (element ? textIn(element).trim() : '')
