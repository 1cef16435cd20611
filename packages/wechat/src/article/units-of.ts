import type { Element } from 'hast'
import { elementsIn } from '../tree/elements-in.ts'
import { hasClass } from '../tree/has-class.ts'

/** A part of an issue at which it can be cut in two. */
export interface Unit {
  /** Keys from the issue down. */
  path: (string | number)[]
  /** What it is made of in the tree. */
  elements: Element[]
}

/** The masthead, each section's own words, each article and the imprint, from the element of the issue. */
export function unitsOf(whole: Element): Unit[] {
  const units: Unit[] = []
  let sections = 0
  for (const part of elementsIn(whole)) {
    if (part.tagName === 'section') {
      const path = ['sections', sections++]
      const parts = elementsIn(part)
      // Each is a section with the attributes of the whole one: they say its language.
      const around = (children: Element[]): Element[] => [{ ...part, children }]
      units.push({ path, elements: around(parts.filter((one) => !isArticle(one))) })
      parts.filter(isArticle).forEach((one, index) => {
        units.push({ path: [...path, 'articles', index], elements: around([one]) })
      })
    } else {
      units.push({ path: [part.tagName === 'header' ? 'title' : 'imprint'], elements: [part] })
    }
  }
  return units
}

function isArticle(element: Element): boolean {
  return element.tagName === 'article' || hasClass(element, 'article')
}
