import type { Editor, Imprint, Issue } from '@cec-bulletin/schema/model'
import { writeInlines } from '../nodes/inlines.ts'
import type { Place } from '../place.ts'
import { yamlString } from './yaml-string.ts'

/** What is no prose, as YAML between two lines of `---`. */
export function writeFrontMatter(issue: Issue, place: Place): string {
  const { title, series, number, date, lang, summary, url, imprint } = issue
  const lines = [
    ...fields({ title, series, number, date, lang, summary, url }),
    ...imprintLines(imprint, place),
  ]
  return `---\n${lines.join('\n')}\n---`
}

function fields(record: Record<string, string | undefined>): string[] {
  return Object.entries(record).flatMap(([key, value]) =>
    value === undefined ? [] : `${key}: ${yamlString(value)}`,
  )
}

function imprintLines(imprint: Imprint | undefined, place: Place): string[] {
  if (!imprint) return []
  const { publisher, editors, email, site } = imprint
  const statement = imprint.statement && writeInlines(imprint.statement, { place, isParagraph: true })
  const lines = [
    ...fields({ statement, publisher }),
    ...(editors.length > 0 ? ['editors:', ...editors.flatMap(editorLines)] : []),
    ...fields({ email, site }),
  ]
  return lines.length > 0 ? ['imprint:', ...lines.map((line) => `  ${line}`)] : ['imprint: {}']
}

function editorLines({ name, email }: Editor): string[] {
  if (email === undefined) return [`  - ${yamlString(name)}`]
  return [`  - name: ${yamlString(name)}`, `    email: ${yamlString(email)}`]
}
