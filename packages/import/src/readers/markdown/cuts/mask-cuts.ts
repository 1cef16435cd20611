import type { Cut } from './cut.ts'

/**
 * The same text, as long, with a letter that no Markdown means in the place of each character of the cuts. A line of
 * instructions alone is blank, as it is once they are carried out: `{% include references.md %}` above definitions.
 */
export function maskCuts(text: string, cuts: readonly Cut[]): string {
  if (cuts.length === 0) return text
  const [shown = '', silent = ''] = freeLetters(text)
  const parts: string[] = []
  let done = 0
  for (const { from, length, says, picture } of cuts) {
    parts.push(text.slice(done, from), (says !== undefined || picture ? shown : silent).repeat(length))
    done = from + length
  }
  const masked = [...parts, text.slice(done)].join('')
  return masked.replace(new RegExp(`^[ \\t${silent}]*${silent}[ \\t]*$`, 'gm'), (line) =>
    ' '.repeat(line.length),
  )
}

/** Of the area for private use, two that the text does not hold. */
function freeLetters(text: string): string[] {
  const held = new Set(text.match(/[\ue000-\uf8ff]/g))
  return Array.from({ length: 6400 }, (_, index) => String.fromCharCode(0xe000 + index))
    .filter((letter) => !held.has(letter))
    .slice(0, 2)
}
