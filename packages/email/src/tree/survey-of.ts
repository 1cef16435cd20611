import type { Element } from 'hast'

export interface Survey {
  /** In their order. */
  pictures: Element[]
  /** How many characters all texts and values of attributes have: no more of a mail's can be beyond ASCII. */
  characters: number
}

export function surveyOf(tree: Element): Survey {
  const survey: Survey = { pictures: [], characters: 0 }
  add(tree, survey)
  return survey
}

function add(element: Element, survey: Survey): void {
  const { tagName, properties, children } = element
  if (tagName === 'img') survey.pictures.push(element)
  for (const name in properties) {
    const value = properties[name]
    if (typeof value === 'string') survey.characters += value.length
  }
  for (const child of children) {
    if (child.type === 'element') add(child, survey)
    else if (child.type === 'text') survey.characters += child.value.length
  }
}
