/** A stretch of `source.text`, in UTF-16 code units. */
export interface Range {
  /** Offset of its first code unit. */
  from: number
  /** How many code units it has; may be 0. */
  length: number
}

/** A stretch that need not be read as it stands. */
export interface Written extends Range {
  /** What it says, where that is not its characters themselves: `&` for `&amp;`. */
  says?: string
}

/** What a stretch says. */
export const saidBy = ({ from, length, says }: Written, source: string): string =>
  says ?? source.slice(from, from + length)
