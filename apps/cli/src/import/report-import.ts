import { basename, join } from 'node:path'
import { findBulletin } from '../folder/find-bulletin.ts'
import { toLines } from '../report/to-lines.ts'
import { foundWords } from '../say/import/found.ts'
import { typed } from '../say/typed.ts'
import type { Outcome } from '../terminal/outcome.ts'
import { showPath } from '../terminal/show-path.ts'
import { charactersIn } from './characters-in.ts'
import { ledgerName } from './folder/ledger-file.ts'
import { linksIn } from './links-in.ts'
import { hintsName, issueName } from './names.ts'
import type { PlannedImport } from './plan-import.ts'

interface ReportOptions {
  /** The document as the user knows it. */
  file: string
  /** Where it was written, absolute. */
  folder: string
  /** The folder from which paths are shown. */
  from: string
  /** What is typed to import it once more. */
  again: string
}

/** What was found and written, what is still open, and what to type next. */
export function reportImport(imported: PlannedImport, { file, folder, from, again }: ReportOptions): Outcome {
  const { plan, source, inferred, missing, findings, texts, language } = imported
  const { draft, ledger, hints } = inferred
  const shown = showPath(folder, from)
  const pictures = [...plan.files.keys()].filter((path) => path !== issueName && path !== hintsName)
  const counts = {
    sections: draft.sections.length,
    articles: draft.sections.reduce((sum, { articles }) => sum + (articles?.length ?? 0), 0),
    ...linksIn(inferred, { text: source.text, url: source.about.url }),
    pictures: pictures.length,
  }
  const open = hints.filter(({ confidence }) => confidence < 1).length
  const names = [issueName, hintsName, ledgerName, ...pictures]
  const check = `bulletin check ${typed(shown)}`
  const isWhole = missing.length === 0
  const lines = [
    ...toLines(findings, { language, texts }),
    foundWords.counts(basename(file), counts)[language],
    foundWords.characters(charactersIn(ledger))[language],
    foundWords.written(shown, names)[language],
    ...(isWhole ? [] : [foundWords.missing(missing)[language]]),
    ...(open > 0
      ? [foundWords.questions(open, showPath(join(folder, hintsName), from))[language], `  ${again}`]
      : []),
    ...(isWhole || open === 0 ? [foundWords.next(check)[language]] : []),
    ...(isWhole && findBulletin(folder) !== undefined
      ? [foundWords.afterwards('bulletin build')[language]]
      : []),
  ]
  const code = isWhole && findings.every(({ severity }) => severity === 'warning') ? 0 : 1
  return { code, lines, language, isAnswer: true }
}
