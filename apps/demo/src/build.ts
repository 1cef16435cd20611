import { readFile } from 'node:fs/promises'
import { themes, toHtml } from '@cec-bulletin/html'
import { toMarkdown, toText } from '@cec-bulletin/markdown'
import { checkFolder } from './check-folder.ts'
import { indexPage } from './index-page.ts'
import { linkReportJson } from './link-report.ts'
import { linksPage } from './links-page.ts'
import type { Look } from './look.ts'
import type { Outcome } from './outcome.ts'
import { type ReadResult, readIssue } from './read-issue.ts'
import { type Language, say } from './say.ts'
import { showPath } from './show-path.ts'
import { summary } from './summary.ts'
import { writeFolder } from './write-folder.ts'

export interface BuildOptions {
  /** The issue's file, absolute. */
  file: string
  /** Where to write, absolute. */
  folder: string
  /** The folder in which the user stands, absolute; paths are shown from there. */
  from: string
  /** That of the messages; where there is none, they follow the issue. */
  language: Language | undefined
  /** @default that of `toHtml` */
  look?: Look
}

/** Makes every form of one issue and writes them. */
export async function build({
  file,
  folder,
  from,
  language: asked,
  look = {},
}: BuildOptions): Promise<Outcome> {
  const shown = showPath(folder, from)
  const read = await readIssue(file, { from, language: asked })
  const { language } = read
  const words = say(language)
  if (!read.ok) {
    return { code: 1, lines: [...read.report, words.nothingWritten(shown)], language }
  }
  const files = {
    ...formsOf(read, look),
    'demo.css': await asset('demo.css'),
    'demo.js': await asset('demo.js'),
  }
  try {
    const refusal = await checkFolder(folder, { file, from, names: Object.keys(files) })
    if (refusal) return { code: 2, lines: [words.willNotReplace(shown, refusal)], language }
    await writeFolder(folder, files)
  } catch (error) {
    return { code: 1, lines: [words.cannotWrite(shown, error as NodeJS.ErrnoException)], language }
  }
  const warnings = warningLines(read, showPath(file, from))
  return { code: 0, lines: [...warnings, ...summary(files, read.links, shown, language)], language }
}

type Made = Pick<Warned, 'issue' | 'links'>

type Warned = Extract<ReadResult, { ok: true }>

/** What looks like a slip, in front of everything else: it is what somebody can still do something about. */
function warningLines({ warnings, warningCount, language }: Warned, file: string): string[] {
  if (warnings.length === 0) return []
  return [say(language).warnings(file, warningCount), ...warnings.map((warning) => `  ${warning}`), '']
}

function formsOf({ issue, links }: Made, { theme = 'ink', paper = 'A4' }: Look): Record<string, string> {
  const forms = {
    'issue.html': toHtml(issue, { document: true, theme: themes[theme], paper }),
    'fragment.html': toHtml(issue),
    'issue.md': toMarkdown(issue),
    'issue.txt': toText(issue),
    'issue.json': `${JSON.stringify(issue, undefined, 2)}\n`,
    'links.json': linkReportJson(links),
  }
  return { 'index.html': indexPage(issue, forms, links), ...forms, 'links.html': linksPage(issue, links) }
}

const asset = (name: string) => readFile(new URL(`../assets/${name}`, import.meta.url), 'utf8')
