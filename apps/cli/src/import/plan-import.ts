import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Given, Inferred, Source } from '@cec-bulletin/import'
import type { Message } from '@cec-bulletin/schema'
import type { Finding } from '../report/finding.ts'
import { importWords } from '../say/import/words.ts'
import type { Language } from '../say/language.ts'
import { showPath } from '../terminal/show-path.ts'
import { ChangedMeanwhile } from '../write/changed-meanwhile.ts'
import { answersIn } from './answers/answers-in.ts'
import { checkAnswers } from './answers/check-answers.ts'
import { draftUnderAnswers } from './answers/draft-under-answers.ts'
import { hintsText } from './answers/hints-text.ts'
import { findingsOf } from './findings-of.ts'
import { ledgerName, ledgerText, writtenEntries, wroteOf } from './folder/ledger-file.ts'
import type { FilesToPut } from './folder/put-files.ts'
import { type SeenFolder, seeFolder } from './folder/see-folder.ts'
import { hintsName, issueName } from './names.ts'
import type { DocumentRead } from './read-document.ts'
import type { FrameField } from './write-draft.ts'

export interface ImportOptions {
  /** The document, absolute. */
  file: string
  given: Given
  /** The folder from which paths are shown. */
  from: string
  /** That of the messages. @default that of the issue */
  language?: Language | undefined
  /** Whether to replace what somebody edited. */
  isForced: boolean
  /** What is typed to import the document into a folder once more. */
  commandFor: (folder: string) => string
}

export interface PlannedImport {
  ok: true
  plan: FilesToPut
  source: Source
  inferred: Inferred
  missing: FrameField[]
  findings: Finding[]
  /** By the name under which findings know the file. */
  texts: Map<string, string>
  language: Language
}

export interface RefusedImport {
  ok: false
  findings: Finding[]
  texts?: Map<string, string>
  reason: Message
  language?: Language
}

/** What an import will write into a folder, under the answers that stand there; nothing is written yet. */
export async function planImport(
  folder: string,
  { source, hash }: DocumentRead,
  options: ImportOptions,
): Promise<PlannedImport | RefusedImport> {
  const { file, given, from, commandFor } = options
  const shown = showPath(join(folder, hintsName), from)
  const found = await answersIn(folder, { shown })
  const { answers, text } = found
  const texts = new Map([[shown, text]])
  if (found.findings.length > 0)
    return { ok: false, findings: found.findings, texts, reason: importWords.noAnswers }
  const draft = await draftUnderAnswers(source, { given, answers, file, shown })
  const { inferred, pictures, written } = draft
  const { hints, ledger } = inferred
  const language = options.language ?? (inferred.draft.lang.startsWith('zh') ? 'zh' : 'en')
  const document = showPath(file, from)
  if (!written.ok) {
    const findings = written.problems.map(
      ({ code, message }): Finding => ({ file: document, severity: 'problem', code, message }),
    )
    return { ok: false, findings, reason: importWords.noDraft, language }
  }
  const files = new Map<string, string | Uint8Array>([
    ...pictures.files,
    [hintsName, hintsText(hints, { source, answers, language, document, command: commandFor(folder) })],
    [issueName, written.text],
  ])
  const seen = seeFolder(folder, { files, wrote: await wroteIn(folder) })
  if ((seen.hashes.get(hintsName) ?? 'absent') !== found.hash)
    throw new ChangedMeanwhile(join(folder, hintsName))
  const reason = objection(folder, seen, options)
  if (reason) return { ok: false, findings: [], reason, language }
  const entries = writtenEntries(ledger, { text: source.text, names: pictures.names })
  const about = { format: 1 as const, document: { name: basename(file), hash } }
  return {
    ok: true,
    plan: { files, seen, ledger: (wrote) => ledgerText({ ...about, wrote, entries }) },
    source,
    inferred,
    missing: written.missing,
    findings: [
      ...findingsOf(draft, { document, folder: showPath(folder, from) }),
      ...checkAnswers(answers, { hints, shown, language }),
    ],
    texts,
    language,
  }
}

/** Why nothing may be written over what stands there; nothing where it may. */
function objection(
  folder: string,
  { blocked, edited }: SeenFolder,
  { from, isForced, commandFor }: ImportOptions,
): Message | undefined {
  const shown = (paths: readonly string[]) => paths.map((path) => showPath(join(folder, path), from))
  if (blocked.length > 0) return importWords.blocked(shown(blocked))
  // What an editor wrote into the hints is in the new ones.
  const lost = edited.filter((path) => path !== hintsName)
  if (lost.length === 0 || isForced) return undefined
  return importWords.edited(shown(lost), commandFor(`${folder}-2`))
}

const wroteIn = async (folder: string) =>
  wroteOf(await readFile(join(folder, ledgerName), 'utf8').catch(() => undefined))
