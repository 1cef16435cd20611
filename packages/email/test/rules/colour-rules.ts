import { contrast } from './contrast.ts'
import { classesOf, type ReadElement, type ReadPage, sheets, styleOf } from './tree.ts'

/** WCAG 2 asks for 4.5 at level AA. */
const wanted = 4.5

/** Words whose colour is too near to that of their ground, by inline styles alone. */
export function colourFaults({ words }: ReadPage): string[] {
  return words.flatMap(({ value, around }) => {
    const word = nearest(around, (one) => styleOf(one).get('color'))
    const ground = nearest(around, (one) => styleOf(one).get('background-color'))
    return judged(value, word, ground)
  })
}

/** The same with the rules for the dark, which have to be there. */
export function darkFaults(page: ReadPage): string[] {
  const [, dark] =
    /@media \(prefers-color-scheme:dark\)\{((?:[^{}]*\{[^{}]*\})*)\}/.exec(sheets(page).join('')) ?? []
  if (dark === undefined) return ['no rules for the dark']
  const declared = (property: string) =>
    new Map(
      Array.from(dark.matchAll(/\.([\w-]+)\{([\w-]+):(#[\da-f]{6})!important\}/g), ([, name, own, value]) =>
        own === property ? [name, value] : [],
      ) as [string, string][],
    )
  const colours = declared('color')
  const grounds = declared('background-color')
  const from = (table: Map<string, string>, property: string) => (one: ReadElement) =>
    classesOf(one)
      .map((name) => table.get(name))
      .find((colour) => colour !== undefined) ?? styleOf(one).get(property)
  return page.words.flatMap(({ value, around }) =>
    judged(
      value,
      nearest(around, from(colours, 'color')),
      nearest(around, from(grounds, 'background-color')),
    ),
  )
}

function nearest(
  around: ReadElement[],
  colourOf: (one: ReadElement) => string | undefined,
): string | undefined {
  return around.map(colourOf).find((colour) => colour !== undefined)
}

function judged(value: string, word: string | undefined, ground: string | undefined): string[] {
  if (word === undefined || ground === undefined) return [`no colour: ${value}`]
  const ratio = contrast(word, ground)
  return ratio >= wanted ? [] : [`${word} on ${ground} is ${ratio.toFixed(2)}: ${value}`]
}
