import { join } from 'node:path'
import { readText } from '../../read/read-text.ts'
import { hashOnDisk } from '../../write/hash-on-disk.ts'
import { hintsName } from '../names.ts'
import { type ReadAnswers, readAnswers } from './read-answers.ts'

export interface AnswersIn extends ReadAnswers {
  /** The file's text. */
  text: string
  /** The file's hash, as `hashOnDisk` gives it. */
  hash: string
}

/** The answers in an import's folder; none where there is no file of them yet. */
export async function answersIn(folder: string, { shown }: { shown: string }): Promise<AnswersIn> {
  const hash = hashOnDisk(hintsName, { folder })
  const nothing = { answers: [], findings: [], hash, text: '' }
  if (hash === 'absent' || hash === 'foreign') return nothing
  const read = await readText(join(folder, hintsName), { shown })
  if (read.ok) return { ...readAnswers(read.text, { shown }), hash, text: read.text }
  return {
    ...nothing,
    findings: [{ file: shown, severity: 'problem', code: 'unreadable', message: read.complaint }],
  }
}
