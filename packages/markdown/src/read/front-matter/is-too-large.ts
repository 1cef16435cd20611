import { limits } from '@cec-bulletin/schema'

/** Whether YAML says more than any front matter does: its parser keeps a record of each value. */
export function isTooLarge(yaml: string): boolean {
  const lines = count(yaml, /\n/g)
  if (lines > limits.values) return true
  if (count(yaml, separator) <= mostOnLine * lines + mostBeside) return false
  return !yaml.split(/\r?\n/).every(isOneEntry)
}

/** What stands between two values, or begins one. */
const separator = /[[{,]|[-?:](?=\s)/g

// A line such as `  - { name: …, email: … }` has five.
const mostOnLine = 8

/** For lists within brackets, which stand on one line, and for texts. */
const mostBeside = 10_000

/** A line as `toMarkdown` writes them: one text, whatever is in it, or none. */
const isOneEntry = (line: string) =>
  /^ *(?:- )?(?:[a-zA-Z]+:(?: |$))?(?:"(?:[^"\\]|\\.)*"|\{\}|[^\s[{"'|>&*!?:-](?:[^:]|:\S)*)?$/.test(line)

function count(text: string, pattern: RegExp): number {
  let found = 0
  for (const _ of text.matchAll(pattern)) found++
  return found
}
