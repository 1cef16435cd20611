/** The candidate that a word is a slip of the pen away from: at most a third of its letters differ, and never all. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const [best] = candidates
    .map((candidate) => ({ candidate, edits: editsBetween(word.slice(0, 40), candidate) }))
    .filter(({ candidate, edits }) => edits <= Math.ceil(candidate.length / 3) && edits < candidate.length)
    .sort((a, b) => a.edits - b.edits)
  return best?.candidate
}

// Levenshtein's distance, one row of the table at a time.
function editsBetween(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (const letter of from) {
    let left = (row[0] ?? 0) + 1
    let diagonal = row[0] ?? 0
    row = row.map((above, column) => {
      if (column === 0) return left
      left = Math.min(left + 1, above + 1, diagonal + (letter === to[column - 1] ? 0 : 1))
      diagonal = above
      return left
    })
  }
  return row.at(-1) ?? from.length
}
