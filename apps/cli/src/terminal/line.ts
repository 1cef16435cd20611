/** A line of text, or pieces of one of which some stand out where the terminal has colours. */
export type Line = string | Span[]

export interface Span {
  text: string
  style?: keyof typeof styles
}

/** The codes that begin a style (ECMA-48, select graphic rendition). */
export const styles = { bold: 1, quiet: 2, red: 31, green: 32, yellow: 33, cyan: 36 } as const
