interface Piece {
  start: number
  end: number
}

/** The matches of a global pattern that begin between two offsets. For most addresses it is asked once, and finds none. */
export function matchesBetween(pattern: RegExp, text: string, { start, end }: Piece): RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = start
  for (let match = pattern.exec(text); match && match.index < end; match = pattern.exec(text))
    matches.push(match)
  return matches
}
