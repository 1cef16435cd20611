import { addressStart } from './bare-addresses.ts'
import { coverAddress, createScan, findAddress, type Scan } from './scan.ts'
import type { Situation } from './situation.ts'
import { type Special, specials } from './specials.ts'

/** Escapes the special characters within a text by their table. */
export function escapeSpecials(text: string, situation: Situation): string {
  const scan = createScan(text, situation)
  return text.replace(special, (match, offset: number) => {
    scan.at = offset
    const rows = rowsOf.get(match)
    if (!rows) return findAddress(scan) ? match : splitAddress(match, scan)
    for (const row of rows) if (applies(row, scan)) return row.written
    return match
  })
}

/** The table compiled: rows by their characters, all with the same fields. */
const rowsOf = new Map<string, Row[]>()

type Row = ReturnType<typeof compile>

function compile({ written, where = 0, unless = 0, only, begins, when }: Special) {
  return { written, where, unless, only, begins, when }
}

for (const row of specials) {
  const rows = rowsOf.get(row.characters)
  if (rows) rows.push(compile(row))
  else rowsOf.set(row.characters, [compile(row)])
}

const alone = new Set(specials.flatMap(({ characters, found }) => (found === undefined ? characters : [])))

const anySingle = `[${[...alone].map((character) => `\\${character}`).join('')}]`

const patterns = specials.flatMap(({ found }) => found ?? [])

const special = new RegExp([anySingle, addressStart, ...patterns].join('|'), 'gi')

/** Whether a text holds anything that a row may ask about. Simpler than the pattern above, as most hold nothing. */
export const holdsSpecial = new RegExp(
  `${anySingle}|//|[xX][nN]--|[a-zA-Z\\d\\x80-\\uffff_-]\\.[a-zA-Z\\x80-\\uffff]|[wW]{3}\\.|[pPsS][:：][/／＼]`,
)

function applies({ where, unless, only, begins, when }: Row, scan: Scan): boolean {
  const { text, situation, at } = scan
  if ((situation & where) !== where || (situation & unless) !== 0) return false
  if (only !== undefined && at !== (only === 'first' ? 0 : text.length - 1)) return false
  if (begins !== undefined) {
    begins.lastIndex = at
    if (!begins.test(text)) return false
  }
  return when === undefined || when(scan)
}

function splitAddress(match: string, scan: Scan): string {
  const at = match.search(/[:.-]/)
  if (match.charAt(at) !== '-') coverAddress(scan, scan.at + at)
  return `${match.slice(0, at)}\\${match.slice(at)}`
}
