import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import { explainYaml } from '../../folder/explain-yaml.ts'
import type { Finding } from '../../report/finding.ts'
import { hintWords } from '../../say/import/hints.ts'

/** An entry of `issue.hints.yaml` with an answer. */
export interface Answer {
  id: string
  answer: string
  /** Where the answer stands. */
  line: number
  column: number
  /** The whole entry, so that it can be kept when nobody asks any more. */
  entry: unknown
}

export interface ReadAnswers {
  answers: Answer[]
  /** What is wrong with the file, each at its line; where there is any, no answer counts. */
  findings: Finding[]
}

/** What an editor wrote behind `answer:` in `issue.hints.yaml`. */
export function readAnswers(text: string, { shown }: { shown: string }): ReadAnswers {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' })
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const wrong = (offset: number, code: string, message: Finding['message']): Finding => {
    return { file: shown, severity: 'problem', code, message, ...at(offset) }
  }
  const [error] = document.errors
  if (error) {
    const { message, start } = explainYaml(text, { code: error.code, start: error.pos[0] })
    return { answers: [], findings: [wrong(start, 'yaml', message)] }
  }
  const { contents } = document
  if (contents === null || (isScalar(contents) && contents.value === null))
    return { answers: [], findings: [] }
  if (!isSeq(contents))
    return { answers: [], findings: [wrong(contents.range[0], 'no-hint', hintWords.noHint)] }
  const answers: Answer[] = []
  const findings: Finding[] = []
  for (const item of contents.items) {
    const id = isMap(item) ? item.get('id') : undefined
    if (!isMap(item) || typeof id !== 'string') {
      findings.push(wrong(startOf(item), 'no-hint', hintWords.noHint))
      continue
    }
    const node = item.get('answer', true)
    if (node === undefined || (isScalar(node) && node.value === null)) continue
    if (!isScalar(node)) findings.push(wrong(startOf(node), 'no-answer', hintWords.noAnswer))
    else {
      const answer = answerIn(node)
      if (answer !== '') answers.push({ id, answer, ...at(startOf(node)), entry: item.toJS(document) })
    }
  }
  return { answers, findings }
}

/** As it was typed: `2024` is no number here. */
const answerIn = ({ value, source }: { value: unknown; source?: string }) =>
  (typeof value === 'string' ? value : (source ?? String(value))).trim()

function startOf(node: unknown): number {
  const { range } = (node ?? {}) as { range?: [number, number, number] | null }
  return range?.[0] ?? 0
}
