import type { Html } from 'mdast'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import type { Page, Where } from '../../html/flow/page.ts'
import { checkDepth } from '../../html/tree/check-depth.ts'
import { elementsIn, type HtmlElement } from '../../html/tree/nodes.ts'
import { within } from '../inlines/within.ts'
import type { Markdown } from '../markdown.ts'
import { rangeOf } from '../parse/parse-markdown.ts'
import { alignWords } from './align-words.ts'
import { placesIn } from './places-in.ts'

export interface HtmlFragment {
  nodes: DefaultTreeAdapterTypes.ChildNode[]
  elements: HtmlElement[]
  /** Finds what is said in the fragment where it stands in the Markdown. */
  page: Page
}

/** The HTML of a node; what of it is no text is known as markup. */
export function htmlFragment(node: Html, { text, asides }: Markdown): HtmlFragment {
  const range = rangeOf(node)
  asides.push({ ...range, kind: 'markup' })
  const placeOf = placesIn(node.value, { range, text })
  for (const { index, 0: comment } of node.value.matchAll(/<!--[\s\S]*?-->/g)) {
    const from = placeOf(index)
    asides.push({ from, length: placeOf(index + comment.length) - from, kind: 'html-comment' })
  }
  const stretch = (at: Where | undefined) => {
    if (!at) return { from: range.from, length: 0 }
    const from = placeOf(at.startOffset)
    return { from, length: Math.max(placeOf(at.endOffset) - from, 0) }
  }
  const fragment = parseFragment(node.value, { sourceCodeLocationInfo: true })
  checkDepth(fragment)
  const page: Page = {
    put: (value, at) => (value === '' ? stretch(at) : within(stretch(at), { value, text })),
    putWords: (value, at) => alignWords(stretch(at), { value, text }),
    asides,
  }
  return { nodes: fragment.childNodes, elements: elementsIn(fragment), page }
}
