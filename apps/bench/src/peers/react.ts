import { toMdast } from '@cec-bulletin/markdown'
import type { Issue } from '@cec-bulletin/schema'
import type { FunctionComponent, ReactElement } from 'react'
import type { Component, CreateElement } from '../pieces/component.ts'
import { type Components, components } from '../pieces/components.ts'
import type { Piece } from '../pieces/piece.ts'
import { pieceOfIssue } from '../pieces/pieces-of-issue.ts'
import { toElements } from './elements.ts'
import { finishedTree } from './finished-tree.ts'
import { createElement, renderToStaticMarkup } from './react-in-production.ts'

/** All elements are made beforehand. */
export function reactDom(issue: Issue): () => string {
  const tree = toElements(toMdast(issue), h)
  return () => renderToStaticMarkup(tree)
}

/** All elements are made beforehand, and are those of `toHtml`. */
export function equalReactDom(issue: Issue, using: Components = components): () => string {
  const tree = finishedTree(issue, { h, using })
  return () => renderToStaticMarkup(tree)
}

/** Components, one for each type of piece, make the elements while React renders. */
export function equalReact(issue: Issue, using: Components = components): () => string {
  const views = new Map<string, View>()
  for (const [type, component] of using) views.set(type, viewOf(component, views))
  const piece = pieceOfIssue(issue)
  return () => renderToStaticMarkup(viewed(piece, views))
}

type View = FunctionComponent<{ piece: Piece }>

// React accepts the names of HTML as well, `class` among them.
const h: CreateElement<ReactElement> = (tag, attributes, children) =>
  createElement(tag, attributes, ...children)

function viewOf(component: Component, views: ReadonlyMap<string, View>): View {
  return ({ piece }) => {
    const inside = (piece.children ?? []).map((child) => viewed(child, views))
    return component.element(piece, { h, inside })
  }
}

function viewed(piece: Piece, views: ReadonlyMap<string, View>): ReactElement | string {
  if (piece.type === 'text') return piece.value ?? ''
  const view = views.get(piece.type)
  if (view === undefined) throw new Error(`There is no component for pieces of type \`${piece.type}\``)
  return createElement(view, { piece })
}
