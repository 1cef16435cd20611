import { readFile } from 'node:fs/promises'
import { relative } from 'node:path'
import { type Issue, type Message, safeParseIssue } from '@cec-bulletin/schema'
import { jsonMistake } from './json-mistake.ts'
import { type ReportedLink, reportLinks } from './link-report.ts'
import { type Language, say } from './say.ts'

export type ReadResult = { ok: true; issue: Issue; links: ReportedLink[] } | { ok: false; report: string[] }

/** Reads an issue file and cleans its links at the door; what is wrong comes back as lines to print. */
export async function readIssue(file: string, language: Language): Promise<ReadResult> {
  const shown = relative(process.cwd(), file)
  const words = say(language)
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    return {
      ok: false,
      report: [words.cannotRead(shown, reasonOf(error as NodeJS.ErrnoException, language))],
    }
  }
  let input: unknown
  try {
    input = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    const { line, column, message } = jsonMistake(text)
    return { ok: false, report: [words.badJson(`${shown}:${line}:${column}`, message[language])] }
  }
  const { mapLink, links } = reportLinks()
  const result = safeParseIssue(input, { mapLink })
  const problems = result.ok ? refusedLinks(links) : result.problems.map(({ message }) => message)
  if (result.ok && problems.length === 0) return { ok: true, issue: result.issue, links }
  return {
    ok: false,
    report: [words.problems(shown, problems.length), ...problems.map((problem) => `  ${problem[language]}`)],
  }
}

/** An address no reader can follow has no place in a publication, though its shape is right. */
const refusedLinks = (links: ReportedLink[]): Message[] =>
  links.flatMap(({ place, result }) => {
    if (result.ok) return []
    const where = toPlace(place.path)
    const { en, zh } = result.message
    return [{ en: `\`${where}\` is \`${place.url}\`: ${en}`, zh: `\`${where}\` 为 \`${place.url}\`：${zh}` }]
  })

const toPlace = (path: (string | number)[]) =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .slice(1)

function reasonOf(error: NodeJS.ErrnoException, language: Language): string {
  const known = {
    ENOENT: { en: 'there is no such file', zh: '没有这个文件' },
    EISDIR: { en: 'it is a folder', zh: '这是一个文件夹' },
    EACCES: { en: 'it may not be read', zh: '没有读取权限' },
  }
  return error.code !== undefined && error.code in known
    ? known[error.code as keyof typeof known][language]
    : error.message
}
