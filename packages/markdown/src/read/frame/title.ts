import type { Heading, Link, LinkReference, PhrasingContent } from 'mdast'
import { type Joined, joinLines } from '../lines/join-lines.ts'
import { deepestInline } from '../nodes/inline-place.ts'
import { type Reader, report } from '../reader.ts'
import { standInTitle } from '../stand-ins.ts'

interface Title {
  title: string
  /** Where the one link in it leads. */
  url?: string | undefined
}

interface Reading {
  reader: Reader
  joined: Joined
  /** Whether a link may stand there that has not been met. */
  mayLead: boolean
  url: string | undefined
  /** What cannot stand in a title. */
  refused: PhrasingContent | undefined
}

/** The text of a heading. What is strong, emphasised or code keeps its words, of which a warning speaks. */
export function readTitle(reader: Reader, heading: Heading): string {
  return readTitleOf(reader, heading, false).title
}

/** The same of an article, in which one link may stand: what it leads to is what the article is about. */
export function readLinkedTitle(reader: Reader, heading: Heading): Title {
  return readTitleOf(reader, heading, true)
}

function readTitleOf(reader: Reader, { children }: Heading, mayLead: boolean): Title {
  const joined = joinLines(children)
  const reading: Reading = { reader, joined, mayLead, url: undefined, refused: undefined }
  const title = textOf(children, reading, deepestInline)
  const { url, refused } = reading
  if (refused) report(reader, { node: refused, code: 'marked-title', received: refused.type })
  return { title: refused && title.trim() === '' ? standInTitle : title, url }
}

function textOf(nodes: PhrasingContent[], reading: Reading, depth: number): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return reading.joined.get(node) ?? node.value
      if (node.type === 'inlineCode') return node.value
      const isMark = node.type === 'strong' || node.type === 'emphasis'
      if (depth > 0 && (isMark || isTarget(node, reading))) return textOf(node.children, reading, depth - 1)
      reading.refused ??= node
      return ''
    })
    .join('')
}

/** Whether a node is the link of the title; it is taken. */
function isTarget(node: PhrasingContent, reading: Reading): node is Link | LinkReference {
  if (!reading.mayLead || (node.type !== 'link' && node.type !== 'linkReference')) return false
  const { definitions, used } = reading.reader
  const definition = node.type === 'linkReference' ? definitions.get(node.identifier) : undefined
  const target = node.type === 'link' ? node : definition
  if (!target || target.title) return false
  if (definition) used.add(definition)
  reading.mayLead = false
  reading.url = target.url
  return true
}
