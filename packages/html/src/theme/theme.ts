/** How a page looks. Each token is a choice or a number: no style sheet is ever made from a string of yours. */
export interface Theme {
  /** A colour as `#rrggbb`. Where it colours words it is darkened, or in the dark lightened, until they can be read. */
  accent: string
  /** The colour of the page: a warm white, a cool one, or white itself. */
  paper: 'warm' | 'cool' | 'white'
  /** The face of the text. */
  text: 'serif' | 'sans'
  /** The face of the titles. */
  titles: 'serif' | 'sans'
  /** The longest line, in Chinese characters: 24 to 48. */
  measure: number
  /** How much air there is between lines and between parts. */
  density: 'compact' | 'regular' | 'airy'
  /** How paragraphs are told apart: by an indent of two characters, or by a gap. */
  paragraphs: 'indented' | 'spaced'
  /** How an issue opens: a centred title under rules, or a band in the accent colour. */
  masthead: 'ruled' | 'band'
  /** An `http:` or `https:` address of a picture to open with; it decorates and is not read out. @default none */
  cover?: string
}
