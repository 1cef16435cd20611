import { resolve } from 'node:path'
import type { Request } from '../arguments/request.ts'
import { givenOf } from '../import/given-of.ts'
import { importInto } from '../import/import-into.ts'
import { readDocument } from '../import/read-document.ts'
import { reportImport } from '../import/report-import.ts'
import { isIssuesFolder, targetFolder } from '../import/target-folder.ts'
import { languageOfText } from '../read/language-of-text.ts'
import { asSentence } from '../report/as-sentence.ts'
import { toLines } from '../report/to-lines.ts'
import { importWords } from '../say/import/words.ts'
import { typed } from '../say/typed.ts'
import type { Outcome } from '../terminal/outcome.ts'
import { showPath } from '../terminal/show-path.ts'

/** Makes an issue of a document, with the questions that it leaves open and the account of its characters beside it. */
export async function importDocument(request: Request): Promise<Outcome> {
  const { operands, options, from, show, stop, language: asked } = request
  const [named] = operands
  if (named === undefined) return { code: 2, lines: [importWords.noName[asked ?? 'en']] }
  const file = resolve(from, named)
  const shown = showPath(file, from)
  const early = asked ?? languageOfText(shown)
  const { given, wrong } = givenOf(options)
  if (wrong.length > 0)
    return { code: 2, lines: wrong.map((message) => asSentence(message)[early]), language: early }
  const { url } = options
  if (typeof url === 'string' && !(/^https?:/i.test(url) && URL.canParse(url)))
    return { code: 2, lines: [importWords.badUrl[early]], language: early }
  const folder = targetFolder(file, { from, ...text('out', options.out) })
  const shownFolder = showPath(folder, from)
  if (isIssuesFolder(folder))
    return { code: 1, lines: [importWords.issuesFolder(shownFolder)[early]], language: early }
  const read = await readDocument(file, {
    shown,
    ...text('url', url),
    ...(typeof options.cmaps === 'string' && { cMaps: resolve(from, options.cmaps) }),
    onLarge: () => show?.(importWords.reading(shown)[early]),
  })
  if ('findings' in read)
    return { code: 1, lines: toLines(read.findings, { language: early }), language: early }
  if (stop?.aborted) return { code: 130, lines: [] }
  const imported = await importInto(folder, read, {
    file,
    given,
    from,
    language: asked,
    isForced: options.force === true,
    commandFor: (target) => commandFor(request, { file: shown, folder: showPath(target, from) }),
    onWait: () => show?.(importWords.waiting[early]),
  })
  if (!imported.ok) {
    const { findings, texts, reason, language = early } = imported
    return {
      code: 1,
      lines: [...toLines(findings, { language, ...(texts && { texts }) }), reason[language]],
      language,
    }
  }
  return reportImport(imported, {
    file: shown,
    folder,
    from,
    again: commandFor(request, { file: shown, folder: shownFolder }),
  })
}

const text = <Name extends string>(name: Name, value: string | boolean | undefined) =>
  typeof value === 'string' ? { [name]: value } : {}

/** What is typed to import the same document with the same options again. */
function commandFor({ options }: Request, { file, folder }: { file: string; folder: string }): string {
  const given = repeated.flatMap(([flag, name]) => {
    const value = options[name]
    return typeof value === 'string' ? [flag, typed(value)] : []
  })
  return ['bulletin import', typed(file), '--out', typed(folder), ...given].join(' ')
}

const repeated = [
  ['--cmaps', 'cmaps'],
  ['--title', 'title'],
  ['--date', 'date'],
  ['--number', 'number'],
  ['--series', 'series'],
  ['--written-in', 'writtenIn'],
  ['--url', 'url'],
] as const
