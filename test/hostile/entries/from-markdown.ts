import { fromMarkdown, safeFromMarkdown } from '../../../packages/markdown/src/index.ts'
import { ProblemsError } from '../../../packages/schema/src/index.ts'
import { brokenProblems } from './broken-problems.ts'
import { brokenRoundTrip } from './broken-round-trip.ts'
import { asText, entry } from './entry.ts'
import { frontMatter } from './front-matter.ts'

const article = `---\n${frontMatter}\n---\n\n## 栏目\n\n### 文章\n\n`

/** Where a text can stand in a document. */
export const markdownPlaces: Readonly<Record<string, (text: string) => string>> = {
  bare: (text) => text,
  'in an article': (text) => article + text,
  'in a list': (text) => `${article}- ${lines(text).join('\n  ')}`,
  'in a quote': (text) => article + lines(text, '> ').join('\n'),
  'in a note': (text) => `${article}甲[^n]\n\n[^n]: ${lines(text).join('\n    ')}`,
  'in a table': (text) => `${article}| 甲 | 乙 |\n| - | - |\n${lines(text, '| 丙 | ').join('\n')}`,
  'in front matter': (text) => `---\n${frontMatter}\n${text}\n---\n\n## 栏目\n`,
}

export const fromMarkdownEntry = entry({
  name: 'fromMarkdown',
  places: markdownPlaces,
  take: (input) => ({ input: asText(input) }),
  run: (text) => safeFromMarkdown(text),
  broken: (text, result) => {
    if (result.ok) return brokenRoundTrip(result.issue)
    return [...brokenProblems(result.problems, text), ...brokenThrow(text)]
  },
})

const lines = (text: string, start = '') => text.split('\n').map((line) => start + line)

function brokenThrow(text: string): string[] {
  try {
    fromMarkdown(text)
    return ['fromMarkdown takes what safeFromMarkdown refuses']
  } catch (error) {
    return error instanceof ProblemsError ? [] : [`fromMarkdown throws ${error}`]
  }
}
