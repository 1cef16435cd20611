import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import type { Request } from '../arguments/request.ts'
import { explainSeries } from '../folder/explain-series.ts'
import { seriesSchema } from '../folder/series-schema.ts'
import { siteAddress } from '../folder/site-address.ts'
import { type Answers, firstFiles } from '../new/first-files.ts'
import { newWords } from '../say/new.ts'
import type { Outcome } from '../terminal/outcome.ts'
import { showPath } from '../terminal/show-path.ts'

/** Makes the folder of a bulletin that builds. */
export async function newBulletin(request: Request): Promise<Outcome> {
  const { operands, from, options, ask } = request
  const language = request.language ?? 'en'
  const folder = resolve(from, operands[0] ?? 'bulletin')
  const shown = showPath(folder, from)
  const found = await readdir(folder).catch(entriesWithout)
  if (found.some((name) => !harmless.has(name)))
    return { code: 1, lines: [newWords.taken(shown)[language]], language }
  const given = {
    title: options.title,
    lang: options.writtenIn,
    publisher: options.publisher,
    url: options.url,
  } as Partial<Answers>
  const isZh = language === 'zh'
  const defaults: Answers = {
    title: basename(folder),
    lang: isZh ? 'zh-CN' : 'en',
    publisher: isZh ? '编辑部' : 'The editors',
    url: 'https://example.org/',
  }
  const answers = { ...defaults, ...defined(given) }
  if (!options.yes && Object.values(given).some((value) => value === undefined)) {
    if (!ask) return { code: 1, lines: [newWords.nobodyThere[language]], language }
    for (const field of ['title', 'lang', 'publisher', 'url'] as const) {
      if (given[field] !== undefined) continue
      const answer = await ask(`${newWords[field][language]} (${answers[field]}) `)
      if (answer.trim() !== '') answers[field] = answer.trim()
    }
  }
  const checked = seriesSchema.safeParse(answers)
  if (!checked.success) {
    const lines = checked.error.issues.flatMap((issue) => explainSeries(issue, answers))
    return { code: 1, lines: lines.map(({ message }) => message[language]), language }
  }
  const files = firstFiles({ ...answers, url: siteAddress(answers.url) }, monthOf(new Date()))
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
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

function defined(given: Partial<Answers>): Partial<Answers> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
}

const monthOf = (day: Date) => `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}`
