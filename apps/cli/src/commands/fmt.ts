import { extname } from 'node:path'
import type { Request } from '../arguments/request.ts'
import { filesAskedFor } from '../folder/files-asked-for.ts'
import { formIssue } from '../format/form-issue.ts'
import { languageOfText } from '../read/language-of-text.ts'
import { readText } from '../read/read-text.ts'
import { toLines } from '../report/to-lines.ts'
import { formatWords } from '../say/format.ts'
import type { Line } from '../terminal/line.ts'
import type { Outcome } from '../terminal/outcome.ts'
import { showPath } from '../terminal/show-path.ts'
import { replaceText } from '../write/replace-text.ts'

/** Writes issues in the one form of the dialect, each only where nothing but its form changes. */
export async function fmt(request: Request): Promise<Outcome> {
  const { language: asked, options, from } = request
  const wanted = await filesAskedFor(request)
  if ('complaint' in wanted) return { code: 1, lines: [wanted.complaint[asked ?? 'en']] }
  const lines: Line[] = []
  let code = 0
  let language = asked
  for (const file of wanted.files) {
    const shown = showPath(file, from)
    if (extname(file).toLowerCase() === '.json') {
      if (!wanted.isAll) lines.push(formatWords.onlyMarkdown(shown)[asked ?? 'en'])
      continue
    }
    const read = await readText(file, { shown })
    if (!read.ok) {
      lines.push(read.complaint[asked ?? 'en'])
      code = 1
      continue
    }
    language ??= languageOfText(read.text)
    const formed = formIssue(read.text, { shown })
    if (!formed.ok) {
      lines.push(...toLines(formed.findings, { language, texts: new Map([[shown, read.text]]) }))
      lines.push(formatWords.refused(shown)[language])
      code = 1
    } else if (formed.text !== read.text) {
      if (options.check) code = 1
      else await replaceText(file, formed.text)
      lines.push((options.check ? formatWords.wouldChange(shown) : formatWords.changed(shown))[language])
    }
  }
  if (lines.length === 0) lines.push(formatWords.nothing[language ?? 'en'])
  return { code, lines, language: language ?? 'en', isAnswer: true }
}
