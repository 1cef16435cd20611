import type { Issue } from '@cec-bulletin/schema'
import type { Child, CreateElement } from '../pieces/component.ts'
import { type Components, componentFor } from '../pieces/components.ts'
import type { Piece } from '../pieces/piece.ts'
import { pieceOfIssue } from '../pieces/pieces-of-issue.ts'

interface Making<Element> {
  h: CreateElement<Element>
  using: Components
}

/** An issue with its components applied beforehand, so that a renderer only has to write the elements. */
export function finishedTree<Element>(issue: Issue, { h, using }: Making<Element>): Child<Element> {
  const finished = (piece: Piece): Child<Element> => {
    if (piece.type === 'text') return piece.value ?? ''
    const inside = (piece.children ?? []).map(finished)
    return componentFor(piece.type, using).element(piece, { h, inside })
  }
  return finished(pieceOfIssue(issue))
}
