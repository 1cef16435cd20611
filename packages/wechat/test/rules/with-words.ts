import type { Issue } from '@cec-bulletin/schema'

const slots = new Set(['value', 'title', 'series', 'number', 'summary', 'alt', 'name', 'publisher'])

/** The issue with the same words in each place for words, past all that `parseIssue` would refuse. */
export function withWords(issue: Issue, words: string): Issue {
  return JSON.parse(
    JSON.stringify(issue, (key, value) => {
      // An anchor that is made of a title goes with it.
      if (key === 'url' && value.startsWith('#')) return '#canteen'
      return slots.has(key) && typeof value === 'string' ? words : value
    }),
  )
}
