import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { type Issue, parseIssue, safeParseIssue } from '@cec-bulletin/schema'
import { readDocx } from '../src/docx.ts'
import { readHtml } from '../src/html.ts'
import { infer, type Source } from '../src/index.ts'
import { readMarkdown } from '../src/markdown.ts'
import { type Facts, factsOf } from './facts-of.ts'
import { type Scores, scoresOf } from './scores-of.ts'

export interface Evaluation {
  name: string
  scores: Scores
  hints: string[]
  problems: string[]
  /** Lines of the right issue that the draft does not have, and the other way. */
  missing: string[]
  extra: string[]
}

const root = 'packages/import/evaluation/documents'

/** Each made document held against the issue that is right for it. */
export function evaluate(): Evaluation[] {
  return readdirSync(root).sort().map(evaluateOne)
}

function evaluateOne(name: string): Evaluation {
  const folder = `${root}/${name}`
  const source = sourceOf(folder)
  const { draft, hints, problems } = infer(source)
  const right = factsOf(parseIssue(JSON.parse(readFileSync(`${folder}/issue.json`, 'utf8'))))
  const found = factsOf(asIssue(draft))
  return {
    name,
    scores: scoresOf(found, right),
    hints: hints.map(({ rule }) => rule),
    problems: problems.map(({ message }) => message.en),
    missing: without(right, found),
    extra: without(found, right),
  }
}

/** Each folder holds one document, named after its kind. */
function sourceOf(folder: string): Source {
  const [word, markdown] = [`${folder}/document.docx`, `${folder}/document.md`]
  if (existsSync(word)) return readDocx(new Uint8Array(readFileSync(word)))
  if (existsSync(markdown)) return readMarkdown(readFileSync(markdown, 'utf8'))
  return readHtml(new Uint8Array(readFileSync(`${folder}/document.html`)), {
    url: 'https://example.org/jb/2024/5.html',
  })
}

const without = (one: Facts, other: Facts) => one.blocks.filter((line) => !other.blocks.includes(line))

/** A draft that lacks a title or a date is measured with empty ones. */
function asIssue(draft: object): Issue {
  const parsed = safeParseIssue({ title: '？', date: '0001', ...draft })
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message.en).join('\n'))
  return parsed.issue
}
