import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { type Issue, parseIssue, safeParseIssue } from '@cec-bulletin/schema'
import { readDocx } from '../src/docx.ts'
import { readHtml } from '../src/html.ts'
import { infer } from '../src/index.ts'
import { readMarkdown } from '../src/markdown.ts'
import { readPdf } from '../src/pdf.ts'
import type { Source } from '../src/source/source.ts'
import { readText } from '../src/text.ts'
import { asInText } from './as-in-text.ts'
import { type Facts, factsOf } from './facts-of.ts'
import { type Hinted, hintedOf } from './hinted-of.ts'
import { type Scores, scoresOf } from './scores-of.ts'

export interface Evaluation {
  name: string
  scores: Scores
  hinted: Hinted
  hints: string[]
  problems: string[]
  /** How long it took to read and to infer, the second time. */
  milliseconds: number
  /** Lines of the right issue that the draft does not have, and the other way. */
  missing: string[]
  extra: string[]
}

type Kind = keyof typeof readers

/** The documents of these kinds in a folder, each held against the `issue.json` beside it, which is right for it. */
export async function evaluate(
  kinds: readonly Kind[],
  root = 'packages/import/evaluation/documents',
): Promise<Evaluation[]> {
  const found: Evaluation[] = []
  for (const name of readdirSync(root).sort()) {
    const folder = `${root}/${name}`
    const kind = kinds.find((one) => existsSync(`${folder}/document.${one}`))
    const issue = `${folder}/issue.json`
    if (kind && existsSync(issue))
      found.push(await evaluateOne(name, { kind, file: `${folder}/document.${kind}`, issue }))
  }
  return found
}

/** The texts that a tool pulled out of the PDFs among the documents, held against what a text can say of their issues. */
export async function evaluateTexts(
  tool: string,
  { texts, documents }: { texts: string; documents: string },
): Promise<Evaluation[]> {
  const found: Evaluation[] = []
  for (const file of readdirSync(`${texts}/${tool}`).sort()) {
    const name = file.replace(/\.txt$/, '')
    const issue = `${documents}/${name}/issue.json`
    const place = { kind: 'txt', file: `${texts}/${tool}/${file}`, issue, isOfPdf: true } as const
    found.push(await evaluateOne(`${tool}/${name}`, place))
  }
  return found
}

const readers = {
  docx: readDocx,
  html: (bytes: Uint8Array) => readHtml(bytes, { url: 'https://example.org/jb/2024/5.html' }),
  md: (bytes: Uint8Array) => readMarkdown(new TextDecoder().decode(bytes)),
  pdf: readPdf,
  txt: (bytes: Uint8Array) => readText(new TextDecoder().decode(bytes)),
} satisfies Record<string, (bytes: Uint8Array) => Source | Promise<Source>>

async function evaluateOne(
  name: string,
  { kind, file, issue, isOfPdf = false }: { kind: Kind; file: string; issue: string; isOfPdf?: boolean },
): Promise<Evaluation> {
  const bytes = new Uint8Array(readFileSync(file))
  const first = infer(await readers[kind](bytes))
  const start = performance.now()
  const source = await readers[kind](bytes)
  const { draft, hints, problems } = infer(source)
  const milliseconds = performance.now() - start
  if (JSON.stringify(first.draft) !== JSON.stringify(draft)) throw new Error(`${name} is read anew otherwise`)
  const [right, found] = [parseIssue(JSON.parse(readFileSync(issue, 'utf8'))), asIssue(draft)].map((one) =>
    isOfPdf ? withoutLabels(factsOf(asInText(one))) : factsOf(one),
  ) as [Facts, Facts]
  return {
    name,
    scores: scoresOf(found, right),
    hinted: hintedOf({ draft: found, right }, { text: source.text, hints }),
    hints: hints.map(({ rule }) => rule),
    problems: problems.map(({ message }) => message.en),
    milliseconds,
    missing: without(right, found),
    extra: without(found, right),
  }
}

/** `图1` in front of a caption: it is of the text where the picture is not. */
function withoutLabels(facts: Facts): Facts {
  const label = /^paragraph: (?:[图表]\s*\d+[\s　：:.．]*|(?:Figure|Fig\.|Table)\s*\d+[\s.:]*)/u
  return { ...facts, blocks: facts.blocks.map((line) => line.replace(label, 'paragraph: ')) }
}

const without = (one: Facts, other: Facts) => one.blocks.filter((line) => !other.blocks.includes(line))

/** A draft that lacks a title or a date is measured with empty ones. */
function asIssue(draft: object): Issue {
  const parsed = safeParseIssue({ title: '？', date: '0001', ...draft })
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message.en).join('\n'))
  return parsed.issue
}
