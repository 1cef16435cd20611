/** The candidate that `word` is a slip of the pen away from: about a third of its letters changed, added or lost. */
export function nearest(word: string, candidates: string[]): string | undefined {
  const [best] = candidates
    .map((candidate) => ({ candidate, edits: editsBetween(word.slice(0, 40), candidate) }))
    .filter(({ candidate, edits }) => edits <= Math.floor((candidate.length + 1) / 3))
    .sort((a, b) => a.edits - b.edits)
  return best?.candidate
}

// Levenshtein's distance, one row of the table at a time.
function editsBetween(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (const [line, letter] of [...from].entries()) {
    const next = [line + 1]
    for (let column = 1; column <= to.length; column++) {
      const change = row[column - 1]! + (letter === to[column - 1] ? 0 : 1)
      next.push(Math.min(change, row[column]! + 1, next[column - 1]! + 1))
    }
    row = next
  }
  return row[to.length]!
}
