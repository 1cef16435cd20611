import { readdir, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import type { Request } from '../arguments/request.ts'
import { siteAddress } from '../folder/site-address.ts'
import { askFor } from '../new/ask-for.ts'
import { explainAnswers } from '../new/explain-answers.ts'
import { type Answers, firstFiles } from '../new/first-files.ts'
import { languageTag } from '../new/language-tag.ts'
import { utcOffset } from '../new/utc-offset.ts'
import { asSentence } from '../report/as-sentence.ts'
import { newWords } from '../say/new.ts'
import type { Outcome } from '../terminal/outcome.ts'
import { showPath } from '../terminal/show-path.ts'
import { makeFolder } from '../write/make-folder.ts'

/** Makes the folder of a bulletin that builds. */
export async function newBulletin(request: Request): Promise<Outcome> {
  const { operands, from, options, ask, show } = request
  const language = request.language ?? 'en'
  const folder = resolve(from, operands[0] ?? 'bulletin')
  const shown = showPath(folder, from)
  const found = await readdir(folder).catch(entriesWithout)
  if (found.some((name) => !harmless.has(name)))
    return { code: 1, lines: [newWords.taken(shown)[language]], language }
  const given = defined({
    title: options.title,
    lang: typeof options.writtenIn === 'string' ? languageTag(options.writtenIn) : undefined,
    publisher: options.publisher,
    url: options.url,
  })
  const wrong = explainAnswers(given)
  if (wrong.length > 0)
    return { code: 1, lines: wrong.map((message) => asSentence(message)[language]), language }
  const isZh = language === 'zh'
  const defaults: Answers = {
    title: basename(folder),
    lang: isZh ? 'zh-CN' : 'en',
    publisher: isZh ? '编辑部' : 'The editors',
    url: 'https://example.org/',
  }
  const answers = { ...defaults, ...given }
  if (!options.yes && Object.keys(given).length < fields.length) {
    if (!ask) return { code: 1, lines: [newWords.nobodyThere[language]], language }
    for (const field of fields) {
      if (given[field] !== undefined) continue
      answers[field] = await askFor(field, { ask, offered: answers[field], language, ...(show && { show }) })
    }
  }
  const unfit = explainAnswers(answers)
  if (unfit.length > 0)
    return { code: 1, lines: unfit.map((message) => asSentence(message)[language]), language }
  const now = new Date()
  const today = { month: monthOf(now), offset: utcOffset(now.getTimezoneOffset()) }
  const files = firstFiles({ ...answers, url: siteAddress(answers.url) }, today)
  for (const [path, text] of Object.entries(files)) {
    await makeFolder(dirname(join(folder, path)))
    // Never over a file that has come up in the meantime.
    await writeFile(join(folder, path), text, { flag: 'wx' })
  }
  const names = Object.keys(files).map((path) => `  ${path}`)
  return {
    code: 0,
    lines: [newWords.written(shown)[language], ...names, newWords.next(shown)[language]],
    language,
  }
}

function entriesWithout(error: NodeJS.ErrnoException): string[] {
  // Why nothing can be there under such a name, making it says.
  if (error.code === 'ENOENT' || error.code === 'ENAMETOOLONG') return []
  if (error.code === 'ENOTDIR') return ['?']
  throw error
}

/** What file managers and git leave in a folder in which nobody has worked yet. */
const harmless = new Set(['.git', '.DS_Store', 'Thumbs.db', 'desktop.ini'])

const fields = ['title', 'lang', 'publisher', 'url'] as const

function defined(given: Request['options']): Partial<Answers> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
}

const monthOf = (day: Date) => `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}`
