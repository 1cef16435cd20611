/** What a suspicion speaks of, and what it leaves alone. */
export interface Examples {
  warns: [Example, ...Example[]]
  /** Bodies of an article in which nothing is suspect. */
  silent: string[]
}

interface Example {
  /** The body of an article. */
  text: string
  /** What the warning quotes. */
  received: string
  /** The body once its `fix` is applied; without one there is none. */
  mended?: string
  /** @default `zh-CN` */
  lang?: string
}

/** One of each line end, for texts in a table. */
export const lines = (...each: string[]): string => each.join('\n')
