import { labelsFor, limits, type Problem } from '@cec-bulletin/schema'
import type { Definition, Nodes, Root, Yaml } from 'mdast'
import type { Position } from 'unist'
import { isDefinitionOf } from '../../dialect/definitions.ts'
import { suspectTree } from '../../warnings/suspect-tree.ts'
import type { Finder, FindLinks } from '../addresses/finder.ts'
import { linkAddresses } from '../addresses/link-addresses.ts'
import { allStandIns, type FrontMatter, readFrontMatter } from '../front-matter/front-matter.ts'
import { readFields } from '../front-matter/read-fields.ts'
import { explainAll, type Finding } from '../problems/explain.ts'
import { locate, positionIn } from '../problems/locate.ts'
import type { Reader, ReadSection } from '../reader.ts'
import { pointAt } from '../source/point-at.ts'
import { standInTitle } from '../stand-ins.ts'
import { readDocument } from './document.ts'
import { languageOf } from './language-of.ts'

/** What a tree says, before `parseIssue` has looked at it. */
export interface Reading {
  input: Record<string, unknown>
  problems: Problem[]
  /** A problem of the input with the line and the column of what it is about. */
  locate: (problem: Problem) => Problem
  /** The warnings about its texts and blocks, but those of these codes. */
  suspect: (without: readonly string[]) => Problem[]
  /** Whether the title stands in the front matter; a heading is a text of the tree. */
  hasTitleInFront: boolean
  /** The names that HTML gives to places: links to them are right once that is mended. */
  names: ReadonlySet<string>
  /** Where the value at a path of the input stands. */
  positionAt: (path: Problem['path']) => Position
}

interface RootOptions {
  /** The Markdown that the tree's positions point into. */
  source: string | undefined
  findLinks: FindLinks | undefined
  /** What is wrong with the lines around the front matter. */
  findings?: Finding[]
}

/** Reads a whole tree. */
export function readRoot(root: Root, { source, findLinks, findings = [] }: RootOptions): Reading | Finding {
  const finder: Finder | undefined = findLinks && { findLinks, source, found: new Set() }
  if (finder && !linkAddresses(root, finder)) return { code: 'too-large', received: 'document' }
  const [first] = root.children
  const front = first?.type === 'yaml' ? readYaml(first, source) : noFrontMatter
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
    addresses: new WeakMap(),
    names: new Set(),
    places: new WeakMap(),
    holder: 'paragraph',
    roomForCells: limits.values,
    findings: [...findings, ...front.findings],
  }
  const { title, imprint, ...fields } = readFields(reader, front)
  const nodes = first?.type === 'yaml' ? root.children.slice(1) : root.children
  const document = readDocument(nodes, { reader, title })
  if (document.sections.length === 0)
    document.sections.push(noSection(reader, findings.length > 0 || 'title' in front.standIns))
  const unused = new Set(definitions.filter((definition) => !reader.used.has(definition)))
  for (const node of unused) {
    if (!isDefinitionOf('lang', node)) continue
    unused.delete(node)
    const received = `[${node.label}]`
    reader.findings.push({ code: 'stray-language', received, position: node.position })
  }
  // In the order of the issue, which is the order in which its links are mapped.
  const input = {
    schemaVersion: 1,
    ...front.standIns,
    ...('lang' in front.standIns && { lang }),
    ...fields,
    title: document.title ?? front.standIns.title,
    sections: document.sections,
    imprint,
  }
  const place = { places: reader.places, addresses: reader.addresses, front, input, source }
  return {
    input,
    problems: explainAll(reader.findings.sort(byPlace)),
    locate: (problem) => locate(problem, place),
    hasTitleInFront: title !== undefined,
    names: reader.names,
    positionAt: (path) => positionIn(place, path),
    suspect: (without) =>
      // What no finder takes for an address is text for good.
      suspectTree(root, { source, lang, unused, without: finder ? [...without, 'bare-address'] : without }),
  }
}

/** A document without a section says so, unless what is wrong in front may have swallowed them. */
function noSection(reader: Reader, isExcused: boolean): ReadSection {
  const { source = '' } = reader
  const end = pointAt(source, source.length)
  const position = { start: end, end }
  if (!isExcused) reader.findings.push({ code: 'no-section', received: '', position })
  return { title: standInTitle, introduction: [], articles: [] }
}

const top: Position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } }

const noFrontMatter: FrontMatter = {
  fields: {},
  positionOf: () => top,
  textAt: () => undefined,
  findings: [{ code: 'front-matter-absent', received: '', position: top }],
  standIns: allStandIns,
}

function readYaml({ value, position }: Yaml, source = ''): FrontMatter {
  const { line, offset = 0 } = position?.start ?? { line: 1 }
  const [fence] = /^---[ \t]*(?:\r\n|\n|\r)/.exec(source.slice(offset, offset + 100)) ?? ['---\n']
  return readFrontMatter(value, { line: line + 1, column: 1, offset: offset + fence.length })
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

function byPlace({ position: a }: Finding, { position: b }: Finding): number {
  return (a?.start.line ?? 0) - (b?.start.line ?? 0) || (a?.start.column ?? 0) - (b?.start.column ?? 0)
}
