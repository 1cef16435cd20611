import type { Entry } from '@cec-bulletin/import'
import { isInside } from '../../write/is-inside.ts'

/** What an import keeps of itself beside the issue. */
export interface LedgerFile {
  format: 1
  document: { name: string; hash: string }
  /** By path, the hashes of what the import wrote, which may be replaced: two while a file is being replaced. */
  wrote: Record<string, string[]>
  entries: readonly WrittenEntry[]
}

/** An entry with the characters of the document that it is about, of which all together are its text. */
type WrittenEntry = Entry & { source: string }

export const ledgerName = 'issue.ledger.json'

/** Entries of a document by their characters, pictures under the names that they have in the folder. */
export function writtenEntries(
  ledger: readonly Entry[],
  { text, names }: { text: string; names: ReadonlyMap<string, string> },
): WrittenEntry[] {
  return ledger.map((entry) => {
    const source = text.slice(entry.from, entry.from + entry.length)
    const name = entry.rule === 'picture' && entry.to !== undefined ? names.get(source) : undefined
    return { ...entry, ...(name !== undefined && name !== source && { text: name }), source }
  })
}

/** As a file, an entry on each line. */
export function ledgerText({ entries, ...about }: LedgerFile): string {
  const head = JSON.stringify(about, undefined, 2).replace(/\n\}$/, '')
  const lines = entries.map((entry) => `    ${JSON.stringify(entry)}`)
  return `${head},\n  "entries": [\n${lines.join(',\n')}\n  ]\n}\n`
}

/** What an earlier import says that it wrote. A file that is absent, broken or another one's says nothing. */
export function wroteOf(text: string | undefined): LedgerFile['wrote'] {
  if (text === undefined) return {}
  try {
    const { format, wrote } = JSON.parse(text)
    return format === 1 && isHashes(wrote) ? wrote : {}
  } catch {
    return {}
  }
}

const isHashes = (wrote: unknown): wrote is LedgerFile['wrote'] =>
  typeof wrote === 'object' &&
  wrote !== null &&
  Object.entries(wrote).every(
    ([path, hashes]) =>
      isInside(path) && Array.isArray(hashes) && hashes.every((hash) => typeof hash === 'string'),
  )
