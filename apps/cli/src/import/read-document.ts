import { readdir } from 'node:fs/promises'
import { dirname, parse } from 'node:path'
import type { Source } from '@cec-bulletin/import'
import { type Message, ProblemsError } from '@cec-bulletin/schema'
import { mostBytes, readRegularFile } from '../read/read-regular-file.ts'
import type { Finding } from '../report/finding.ts'
import { nearest } from '../report/nearest.ts'
import { importWords } from '../say/import/words.ts'
import { reading } from '../say/reading.ts'
import { hashOf } from '../write/hash-of.ts'
import { kindOfDocument } from './kind-of-document.ts'

interface ReadOptions {
  /** The file as the user knows it. */
  shown: string
  /** Where a page stands. @default none */
  url?: string
  /** The folder of CMaps for a PDF. @default none */
  cMaps?: string
  /** Called before a document is read that takes its time. */
  onLarge: () => void
}

export interface DocumentRead {
  source: Source
  /** Of its bytes. */
  hash: string
}

/** A document as its reader found it, or why there is none. */
export async function readDocument(
  file: string,
  { shown, url, cMaps, onLarge }: ReadOptions,
): Promise<DocumentRead | { findings: Finding[] }> {
  const problem = (code: string, message: Message): Finding => ({
    file: shown,
    severity: 'problem',
    code,
    message,
  })
  const found = await readRegularFile(file)
  if (!found.ok) return { findings: [problem('unreadable', await unreadable(file, { ...found, shown }))] }
  const { bytes } = found
  const chosen = kindOfDocument(file, bytes)
  if ('complaint' in chosen) return { findings: [problem('unknown-kind', chosen.complaint)] }
  if (bytes.length > large) onLarge()
  try {
    const source = await chosen.kind.read(bytes, {
      ...(url !== undefined && { url }),
      ...(cMaps !== undefined && { cMaps }),
    })
    return { source, hash: hashOf(bytes) }
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error
    return { findings: error.problems.map(({ code, message }) => problem(code, message)) }
  }
}

/** Bytes of a document that some machine reads for a second. */
const large = 1_000_000

async function unreadable(
  file: string,
  { code, size, shown }: { code: string; size?: number; shown: string },
): Promise<Message> {
  if (code === 'ENOENT') return importWords.noFile(shown, await nameLike(file))
  if (code === 'EISDIR') return importWords.isFolder(shown)
  return size === undefined
    ? reading.cannotRead(shown, { code })
    : reading.tooLarge(shown, { size, most: mostBytes })
}

/** The name of a file in the same folder that was probably meant; a wrong ending is the likeliest slip. */
async function nameLike(file: string): Promise<string | undefined> {
  const names = await readdir(dirname(file)).catch(() => [])
  const stems = new Map(names.map((name) => [parse(name).name, name]))
  const meant = nearest(
    parse(file).name,
    [...stems.keys()].filter((stem) => !stem.startsWith('.')),
  )
  return meant === undefined ? undefined : stems.get(meant)
}
