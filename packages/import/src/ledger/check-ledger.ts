import { isInDraft } from '../trace/trace.ts'
import { structural } from '../trace/traced.ts'
import type { Entry } from './entry.ts'

/**
 * Holds a ledger against what it accounts for: each character of the source is in one entry, and each text of the draft
 * is what its entries put there, in their order.
 *
 * @throws {Error} where it does not: a fault of this package, never of the document.
 */
export function checkLedger(
  ledger: readonly Entry[],
  { source, draft }: { source: string; draft: unknown },
): void {
  let covered = 0
  const pieces = new Map<string, { at: number; text: string }[]>()
  for (const entry of ledger) {
    if (entry.from !== covered) throw wrong(entry, `expected one from ${covered} on`)
    covered += entry.length
    if (!isInDraft(entry)) {
      if (entry.to !== undefined) throw wrong(entry, 'expected no `to`, as no text holds it')
      continue
    }
    if (entry.to === undefined) throw wrong(entry, 'expected `to`, which text of the draft holds it')
    const text = entry.text ?? source.slice(entry.from, covered)
    const piece = { at: entry.at ?? 0, text }
    const before = pieces.get(entry.to)
    if (before) before.push(piece)
    else pieces.set(entry.to, [piece])
  }
  if (covered !== source.length) throw new Error(`The ledger ends at ${covered}; expected ${source.length}`)
  const explained = new Map([...pieces].map(([pointer, found]) => [pointer, joined(found)]))
  const texts = textsIn(draft)
  for (const [pointer, text] of texts) {
    if ((explained.get(pointer) ?? '') !== text)
      throw new Error(
        `The ledger explains \`${explained.get(pointer)}\` at ${pointer} of the draft; expected \`${text}\``,
      )
  }
  for (const pointer of explained.keys())
    if (!texts.has(pointer)) throw new Error(`The ledger names ${pointer}; expected a text of the draft`)
}

/** In the order of the text where entries say it; else in that of the source. */
const joined = (found: readonly { at: number; text: string }[]) =>
  found.length === 1
    ? found[0]?.text
    : found
        .toSorted((one, other) => one.at - other.at)
        .map(({ text }) => text)
        .join('')

function wrong(entry: Entry, expected: string): Error {
  return new Error(`The ledger has the entry ${JSON.stringify(entry)}; ${expected}`)
}

/** Every text of the draft by its pointer. */
function textsIn(draft: unknown): Map<string, string> {
  const texts = new Map<string, string>()
  find(draft, '')
  return texts

  function find(node: unknown, pointer: string): void {
    if (typeof node === 'string') texts.set(pointer, node)
    if (typeof node !== 'object' || node === null) return
    for (const [key, field] of Object.entries(node)) {
      if (!isStructural.has(key)) find(field, `${pointer}/${key}`)
    }
  }
}

const isStructural: ReadonlySet<string> = new Set(structural)
