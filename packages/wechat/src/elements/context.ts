import type { Element } from 'hast'
import type { Look } from '../look/look.ts'

/** Marks that a line begins with, and how wide they are, in characters. */
export interface Lead {
  words: string
  width: number
}

/** What a renderer knows beside its element. */
export interface Context {
  look: Look
  /** The colour that the look is made with. */
  accent: string
  /** BCP 47, of what surrounds the element. */
  lang: string
  dir: 'ltr' | 'rtl'
  /** The style of paragraphs here. */
  paragraph: string
  /** A list in an item of another stands closer. */
  inItem: boolean
  /** What goes before the first item of a list that is the first thing in another item. */
  lead?: Lead | undefined
  /** How the marks of a list are printed. */
  mark: (mark: string) => string
  /** The number of each link that has a note at the end. */
  cited: ReadonlyMap<Element, number>
  /** The number of each address that becomes a note at the end. */
  numbers: ReadonlyMap<string, number>
  /** The uploaded pictures, by their addresses in the issue. */
  pictures: ReadonlyMap<string, string>
}
