/** The candidate that `word` is a slip of the pen away from: about a third of its letters changed, added or lost. */
export function nearest(word: string, candidates: string[]): string | undefined {
  const [best] = candidates
    .map((candidate) => ({
      candidate,
      edits: editsBetween(word.slice(0, 40).toLowerCase(), candidate.toLowerCase()),
    }))
    .filter(({ candidate, edits }) => edits <= Math.floor((candidate.length + 1) / 3))
    .sort((a, b) => a.edits - b.edits)
  return best?.candidate
}

// Levenshtein's distance, one row of the table at a time.
function editsBetween(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (const letter of from) {
    let diagonal = 0
    let left = 0
    row = row.map((above, column) => {
      const change = diagonal + (letter === to[column - 1] ? 0 : 1)
      left = column === 0 ? above + 1 : Math.min(change, above + 1, left + 1)
      diagonal = above
      return left
    })
  }
  return row.at(-1) ?? from.length
}
