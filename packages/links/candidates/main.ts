// Turns another list of trackers into candidates, for a person to decide on.
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Reading } from './candidate.ts'
import { fromAdGuard } from './from-adguard.ts'
import { fromClearUrls } from './from-clearurls.ts'
import { isOurs } from './is-ours.ts'

const HELP = `Usage: npm run --silent rules -- [--all] FILE

Reads a list of ClearURLs (data.min.json) or of AdGuard ($removeparam), and prints as JSON what it would add to our rows:
each candidate with its place there, and what could not be read, with the reason. What we have already, or have passed
over (packages/links/test/passed-over.ts), is left out unless --all is given. Nothing is added by itself: look for
evidence, decide, and write the row yourself. The lists have licences of their own; facts are free, their text is not.`

const { values, positionals } = parseArgs({
  options: { all: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  allowPositionals: true,
})

const [file] = positionals
if (values.help || file === undefined) {
  console.error(HELP)
  process.exitCode = values.help ? 0 : 2
} else print(read(readFileSync(file, 'utf8')))

function read(text: string): Reading {
  return text.trimStart().startsWith('{') ? fromClearUrls(JSON.parse(text)) : fromAdGuard(text)
}

function print({ candidates, left }: Reading): void {
  const judged = candidates.map((one) => ({ ...one, ours: isOurs(one) }))
  const shown = values.all ? judged : judged.filter(({ ours }) => ours === undefined)
  console.log(JSON.stringify({ candidates: shown, left }, null, 2))
  const count = (which: string | undefined) => judged.filter(({ ours }) => ours === which).length
  console.error(
    `${judged.length} rows read: ${count('ours')} are ours, ${count('passed over')} were passed over, ${count(undefined)} are new; ${left.length} could not be read.`,
  )
}
