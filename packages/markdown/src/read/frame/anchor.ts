import type { RootContent } from 'mdast'
import type { Reader } from '../reader.ts'
import type { Part } from './document.ts'

/** What the definitions right under a title say about a section or an article. */
export interface Anchor {
  id?: string
  lang?: string
  /** The nodes behind them. */
  nodes: RootContent[]
}

/** Reads `[id]: #name` and `[lang]: # "en"`. */
export function takeAnchor(reader: Reader, { nodes }: Part): Anchor {
  const anchor: Anchor = { nodes: [] }
  let index = 0
  for (; index < nodes.length; index++) {
    const node = nodes[index]!
    if (node.type !== 'definition') break
    if (node.identifier === 'id' && node.url.startsWith('#') && anchor.id === undefined)
      anchor.id = node.url.slice(1)
    else if (node.identifier === 'lang' && node.url === '#' && anchor.lang === undefined)
      anchor.lang = node.title ?? ''
    else break
    reader.used.add(node)
  }
  anchor.nodes = nodes.slice(index)
  return anchor
}
