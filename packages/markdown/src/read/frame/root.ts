import { labelsFor, limits, type Problem } from '@cec-bulletin/schema'
import type { Definition, Nodes, Root, Yaml } from 'mdast'
import type { Position } from 'unist'
import { suspectTree } from '../../warnings/suspect-tree.ts'
import type { Finder, FindLinks } from '../addresses/finder.ts'
import { linkAddresses } from '../addresses/link-addresses.ts'
import { explainAll, type Finding } from '../problems/explain.ts'
import { locate, positionIn } from '../problems/locate.ts'
import type { Reader } from '../reader.ts'
import { pointAt } from '../source/point-at.ts'
import { standInTitle } from '../stand-ins.ts'
import { type Document, readDocument } from './document.ts'
import { type FrontMatter, readFrontMatter } from './front-matter.ts'
import { languageOf } from './language-of.ts'
import { readStatement } from './statement.ts'

/** What a tree says, before `parseIssue` has looked at it. */
export interface Reading {
  input: Record<string, unknown>
  problems: Problem[]
  /** A problem of the input with the line and the column of what it is about. */
  locate: (problem: Problem) => Problem
  /** The warnings about its texts and blocks, but those of these codes. */
  suspect: (without: readonly string[]) => Problem[]
  /** Where the value at a path of the input stands. */
  positionAt: (path: Problem['path']) => Position
}

interface RootOptions {
  /** The Markdown that the tree's positions point into. */
  source: string | undefined
  findLinks: FindLinks | undefined
}

/** Reads a whole tree. */
export function readRoot(root: Root, { source, findLinks }: RootOptions): Reading | Finding {
  const finder: Finder | undefined = findLinks && { findLinks, source, found: new Set() }
  if (finder && !linkAddresses(root, finder)) return { code: 'too-large', received: 'document' }
  const [first] = root.children
  const front = first?.type === 'yaml' ? readYaml(first) : noFrontMatter
  const lang = languageOf(front.fields.lang, source)
  const definitions = definitionsIn(root)
  const reader: Reader = {
    source,
    finder,
    lang,
    labels: labelsFor(lang),
    definitions: new Map(definitions.toReversed().map((node) => [node.identifier, node])),
    used: new Set(),
    notes: [],
    places: new WeakMap(),
    roomForCells: limits.values,
    findings: [...front.findings],
  }
  const { title, imprint, ...fields } = readFields(reader, front)
  const nodes = first?.type === 'yaml' ? root.children.slice(1) : root.children
  const document = readDocument(nodes, { reader, title })
  if (document.sections.length === 0) addSection(reader, { document, front })
  for (const node of definitions.filter((definition) => !reader.used.has(definition))) {
    reader.findings.push({
      code: 'unused-definition',
      received: `[${node.label}]`,
      position: node.position,
    })
  }
  const places = { places: reader.places, positionOf: front.positionOf, sections: document.sections }
  return {
    // In the order of the issue, which is the order in which its links are mapped.
    input: {
      schemaVersion: 1,
      ...(front.isBroken && { date: '2000', lang }),
      ...fields,
      title: document.title ?? (front.isBroken ? standInTitle : undefined),
      sections: document.sections,
      imprint,
    },
    problems: explainAll(reader.findings.sort(byPlace)),
    locate: (problem) => locate(problem, places),
    positionAt: (path) => positionIn(places, path),
    suspect: (without) =>
      // What no finder takes for an address is text for good.
      suspectTree(root, { source, lang, without: finder ? [...without, 'bare-address'] : without }),
  }
}

/** A document without a section says so, unless its front matter is broken, which may have swallowed them. */
function addSection(reader: Reader, { document, front }: { document: Document; front: FrontMatter }): void {
  const { source = '' } = reader
  const end = pointAt(source, source.length)
  if (!front.isBroken)
    reader.findings.push({ code: 'no-section', received: '', position: { start: end, end } })
  document.sections.push({ title: standInTitle, introduction: [], articles: [] })
}

const top: Position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } }

const noFrontMatter: FrontMatter = {
  fields: {},
  positionOf: () => top,
  findings: [{ code: 'front-matter-absent', received: '', position: top }],
  isBroken: true,
}

function readYaml({ value, position }: Yaml): FrontMatter {
  return readFrontMatter(value, {
    line: (position?.start.line ?? 1) + 1,
    column: 1,
    offset: (position?.start.offset ?? 0) + '---\n'.length,
  })
}

/** Iterative, as the tree may be deeper than the stack. */
function definitionsIn(root: Root): Definition[] {
  const found: Definition[] = []
  const waiting: Nodes[] = [root]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'definition') found.push(node)
    else if ('children' in node && node.type !== 'paragraph' && node.type !== 'heading') {
      for (const child of node.children.toReversed()) waiting.push(child)
    }
  }
  return found
}

type Fields = Record<string, unknown> & { title?: string | undefined }

function readFields(reader: Reader, { fields, positionOf }: FrontMatter): Fields {
  const { sections, schemaVersion, imprint, ...others } = fields
  if (sections !== undefined) {
    reader.findings.push({
      code: 'front-matter-sections',
      received: 'sections',
      position: positionOf(['sections']),
    })
  }
  return {
    ...(others as Fields),
    ...(schemaVersion !== undefined && { schemaVersion: schemaVersion === '1' ? 1 : schemaVersion }),
    ...(imprint !== undefined && {
      imprint: readImprint(imprint, {
        reader,
        position: positionOf(['imprint', 'statement']),
      }),
    }),
  }
}

function readImprint(
  imprint: unknown,
  { reader, position }: { reader: Reader; position: Position },
): unknown {
  if (typeof imprint !== 'object' || imprint === null || !('statement' in imprint))
    return imprint || undefined
  const { statement } = imprint
  return typeof statement === 'string'
    ? { ...imprint, statement: readStatement(statement, { reader, position }) }
    : imprint
}

function byPlace({ position: a }: Finding, { position: b }: Finding): number {
  return (a?.start.line ?? 0) - (b?.start.line ?? 0) || (a?.start.column ?? 0) - (b?.start.column ?? 0)
}
