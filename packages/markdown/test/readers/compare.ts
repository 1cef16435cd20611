import type { Leaf } from './leaves.ts'

/**
 * Leaves as lines of text to compare. A link whose target is its own text counts as that text: readers with GFM or
 * linkify make such links of bare addresses, the others do not.
 */
export function shown(leaves: Leaf[]): string[] {
  return leaves.map(({ path, runs }) => {
    const pieces: string[] = []
    let previous: string | undefined
    for (const { text, marks } of runs) {
      const others = marks
        .split(' + ')
        .filter((mark) => mark !== '' && !mark.startsWith('own '))
        .join(' + ')
      pieces.push(others === previous ? text : `{${others}}${text}`)
      previous = others
    }
    return `${path}: ${pieces.join('')}`
  })
}
