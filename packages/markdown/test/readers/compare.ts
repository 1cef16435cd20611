import type { Issue } from '@cec-bulletin/schema'
import type { Leaf } from './leaves.ts'
import { leavesOfHtml } from './leaves-of-html.ts'
import { type Abilities, leavesOfIssue, restOfNote } from './leaves-of-issue.ts'

/** The first place where a page does not show the issue as a reader of such abilities should. */
export function firstDifference(issue: Issue, html: string, abilities: Abilities): string | undefined {
  const expected = shown(leavesOfIssue(issue, abilities))
  const actual = shown(leavesOfHtml(html))
  let at = 0
  for (const [index, leaf] of expected.entries()) {
    if (leaf === rest) {
      const next = expected.slice(index + 1).find((other) => other !== rest)
      while (at < actual.length && actual[at] !== next && isPlainOrCode(actual[at])) at++
    } else if (leaf === actual[at]) at++
    else return `shows ${actual[at] ?? 'nothing'}, not ${leaf}`
  }
  return at < actual.length ? `shows ${actual[at]} in addition` : undefined
}

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
    return `${path}: ${withoutDefinition(pieces.join(''))}`
  })
}

const rest = `: {}${restOfNote}`

// Such a reader shows the definition that makes text of a note; a space before a line break is nothing to a page, and
// neither is one behind the end of the line that makes a box.
const withoutDefinition = (text: string) =>
  text
    .replace(/^(\{\}\[\^[^\]]+\]: )\[note\]: #(?: {4})?/, '$1')
    .replace(/^(\{\}\[\^[^\]]+\]:) \n/, '$1\n')
    .replace(/^(\{\}\[![A-Z]+\]) +/, '$1')

const isPlainOrCode = (leaf = '') => /^(?:pre)?: /.test(leaf)
