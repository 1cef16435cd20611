import type { RootContent } from 'mdast'
import { isDefinitionOf } from '../../dialect/definitions.ts'
import type { Reader } from '../reader.ts'

/** What the definitions right under a title say about a section or an article. */
export interface Anchor {
  id?: string
  lang?: string
  /** The nodes behind them. */
  others: RootContent[]
}

/** Reads `[id]: #name` and `[lang]: # "en"`. */
export function takeAnchor(reader: Reader, nodes: RootContent[]): Anchor {
  const anchor: Anchor = { others: [] }
  let taken = 0
  for (const node of nodes) {
    if (anchor.id === undefined && isDefinitionOf('id', node) && node.url.startsWith('#'))
      anchor.id = node.url.slice(1)
    else if (anchor.lang === undefined && isDefinitionOf('lang', node) && node.url === '#')
      anchor.lang = node.title ?? ''
    else break
    reader.used.add(node)
    taken++
  }
  anchor.others = nodes.slice(taken)
  return anchor
}
