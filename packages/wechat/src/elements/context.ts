import type { Look } from '../look/look.ts'

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
  /** In an item of a list the first line hangs out, and what stands in it takes that back. */
  inItem: boolean
  /** What goes before the first item of a list that is the first thing in another item. */
  lead: string
  /** How the marks of a list are printed. */
  mark: (mark: string) => string
  /** The number of each address that becomes a note at the end. */
  numbers: ReadonlyMap<string, number>
  /** The uploaded pictures, by their addresses in the issue. */
  pictures: ReadonlyMap<string, string>
}
