import { basename, dirname, join, parse, resolve } from 'node:path'
import type { Request } from '../arguments/request.ts'
import { filesAskedFor } from '../folder/files-asked-for.ts'
import { findBulletin, seriesFile } from '../folder/find-bulletin.ts'
import { type ReadSeries, readSeries } from '../folder/read-series.ts'
import { findBrowser } from '../pdf/find-browser.ts'
import { isFree } from '../pdf/is-free.ts'
import { pageToPrint } from '../pdf/page-to-print.ts'
import { printPage } from '../pdf/print-page.ts'
import { putPdf } from '../pdf/put-pdf.ts'
import { findPictures } from '../pictures/find-pictures.ts'
import { readIssue } from '../read/read-issue.ts'
import { toLines } from '../report/to-lines.ts'
import { pdfWords } from '../say/pdf.ts'
import type { Line } from '../terminal/line.ts'
import type { Outcome } from '../terminal/outcome.ts'
import { showPath } from '../terminal/show-path.ts'

/** Prints issues as PDF, each into a file of its name. */
export async function pdf(request: Request): Promise<Outcome> {
  const { language: asked, options, from, environment, stop } = request
  const wanted = await filesAskedFor(request)
  if ('complaint' in wanted) return { code: 1, lines: [wanted.complaint[asked ?? 'en']] }
  const browser = typeof options.browser === 'string' ? options.browser : findBrowser(environment)
  if (browser === undefined) return { code: 1, lines: [pdfWords.noBrowser[asked ?? 'en']] }
  const paper = options.paper === '16:9' ? '16:9' : 'A4'
  const target = resolve(from, typeof options.out === 'string' ? options.out : 'pdf')
  const lines: Line[] = []
  const seriesOf = (folder: string): Promise<ReadSeries> => {
    const place = join(folder, seriesFile)
    return readSeries(place, { shown: showPath(place, from) })
  }
  const taken = new Map<string, string>()
  let code = 0
  let language = asked
  for (const file of wanted.files) {
    const shown = showPath(file, from)
    const { issue, findings, text = '', language: found } = await readIssue(file, { shown })
    language ??= found
    const spoken = language ?? 'en'
    const folder = findBulletin(dirname(file))
    const bulletin: ReadSeries = folder === undefined ? { findings: [] } : await seriesOf(folder)
    if (folder !== undefined && !bulletin.series) {
      return { code: 1, lines: [...lines, ...toLines(bulletin.findings, { language: spoken })] }
    }
    const { pictures, findings: about } = issue
      ? await findPictures(issue, { file, shown, text, ...(folder !== undefined && { folder }) })
      : { pictures: new Map(), findings: [] }
    const problems = [...findings, ...about].filter(({ severity }) => severity === 'problem')
    if (!issue || problems.length > 0) {
      lines.push(...toLines(problems, { language: spoken, texts: new Map([[shown, text]]) }))
      code = 1
      continue
    }
    const place = join(target, `${nameOf(file)}.pdf`)
    // Some disks take letters as the same in both cases.
    const key = place.normalize('NFC').toLowerCase()
    const other = taken.get(key)
    if (other !== undefined) {
      lines.push(pdfWords.twice(showPath(place, from), [other, shown])[spoken])
      code = 1
      continue
    }
    taken.set(key, shown)
    if (!(await isFree(place))) {
      lines.push(pdfWords.foreign(showPath(place, from))[spoken])
      code = 1
      continue
    }
    const html = await pageToPrint(issue, { paper, theme: bulletin.series?.theme, pictures })
    const bytes = await printPage(html, { browser, ...(stop && { stop }) })
    if (stop?.aborted) return { code: 130, lines, language: spoken, isAnswer: true }
    if (!bytes) return { code: 1, lines: [...lines, pdfWords.failed(browser)[spoken]], language: spoken }
    await putPdf(place, bytes)
    lines.push(pdfWords.written(showPath(place, from))[spoken])
  }
  return { code, lines, language: language ?? 'en', isAnswer: true }
}

/** `2024-03` of `issues/2024-03.md` and of `issues/2024-03/issue.md`. */
function nameOf(file: string): string {
  const { name, dir } = parse(file)
  return name === 'issue' ? basename(dir) : name
}
