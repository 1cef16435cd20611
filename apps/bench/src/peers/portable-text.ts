import { toMdast } from '@cec-bulletin/markdown'
import { bulletMarkers, type Issue, orderedMarkers } from '@cec-bulletin/schema'
import {
  type PortableTextComponents,
  type PortableTextTypeComponentOptions,
  toHTML,
} from '@portabletext/to-html'
import type { Component } from '../pieces/component.ts'
import { type Components, componentFor, components } from '../pieces/components.ts'
import { pieceOfIssue } from '../pieces/pieces-of-issue.ts'
import { bareStyle, type CustomBlock, customType, itemName, toPortableText } from './to-portable-text.ts'

export function portableText(issue: Issue): () => string {
  const blocks = toPortableText(toMdast(issue).children)
  const types = { [customType('thematicBreak')]: () => '<hr>' }
  return () => toHTML(blocks, { components: { types } })
}

/** Bodies are text blocks; the issue, its sections and its articles are custom types that hold blocks. */
export function equalPortableText(issue: Issue, using: Components = components): () => string {
  const blocks = toPortableText([pieceOfIssue(issue)])
  const options = { components: componentsFor(using) }
  return () => toHTML(blocks, options)
}

function componentsFor(using: Components): PortableTextComponents {
  const link = componentFor('link', using)
  const list = componentFor('list', using)
  const all: PortableTextComponents = {
    block: { [bareStyle]: ({ children = '' }) => children },
    marks: {
      link: ({ value, children }) => link.markup({ url: value.href, title: value.title }, children),
    },
    list: ({ value: { listItem }, children = '' }) => list.markup(lists.get(listItem), children),
  }
  const custom = (component: Component) => {
    return ({ value: { piece, content }, renderNode }: PortableTextTypeComponentOptions<CustomBlock>) => {
      // Only `toHTML` puts items into lists, but it merges all components again: call it where there are items.
      if (content.some((block) => 'listItem' in block)) {
        return component.markup(piece, toHTML(content, { components: all }))
      }
      const inside = content.map((node, index) => renderNode({ node, index, isInline: false, renderNode }))
      return component.markup(piece, inside.join(''))
    }
  }
  all.types = Object.fromEntries([...using].map(([type, component]) => [customType(type), custom(component)]))
  return all
}

/** By the name of their items. */
const lists = new Map(
  [
    { ordered: false },
    ...bulletMarkers.map((marker) => ({ ordered: false, marker })),
    { ordered: true },
    ...orderedMarkers.map((marker) => ({ ordered: true, marker })),
  ].map((fields) => [itemName(fields), fields]),
)
