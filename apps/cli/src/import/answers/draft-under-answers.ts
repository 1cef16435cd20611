import type { Given, Inferred, Source } from '@cec-bulletin/import'
import type { Problem } from '@cec-bulletin/schema'
import type { Finding } from '../../report/finding.ts'
import { gatherPictures, type Pictures } from '../pictures/gather-pictures.ts'
import { type WrittenDraft, writeDraft } from '../write-draft.ts'
import { inferWithAnswers } from './infer-with-answers.ts'
import type { Answer } from './read-answers.ts'

interface DraftOptions {
  given: Given
  answers: readonly Answer[]
  /** The document, absolute. */
  file: string
  /** The file of the answers as the user knows it. */
  shown: string
}

export interface AnsweredDraft {
  inferred: Inferred
  pictures: Pictures
  written: WrittenDraft
  /** Answers that no issue can hold, and that count as none. */
  findings: Finding[]
}

/** The draft of a document under the answers of an editor, as Markdown. */
export async function draftUnderAnswers(source: Source, options: DraftOptions): Promise<AnsweredDraft> {
  const { given, answers, file, shown } = options
  const inferred = inferWithAnswers(source, { given, answers })
  const pictures = await gatherPictures(inferred.draft, { source, file })
  const written = writeDraft(inferred.draft, pictures)
  const unfit = written.ok
    ? []
    : written.problems.flatMap((problem) => answerTo(problem, { inferred, answers }))
  if (unfit.length === 0) return { inferred, pictures, written, findings: [] }
  const without = await draftUnderAnswers(source, {
    ...options,
    answers: answers.filter((answer) => unfit.every((one) => one.answer !== answer)),
  })
  const findings = unfit.map(({ problem: { code, message }, answer: { line, column } }): Finding => {
    return { file: shown, severity: 'problem', code, message, line, column }
  })
  return { ...without, findings: [...findings, ...without.findings] }
}

/** The answer of which a field of the issue was made that cannot stand. */
function answerTo(
  problem: Problem,
  { inferred, answers }: { inferred: Inferred; answers: readonly Answer[] },
): { problem: Problem; answer: Answer }[] {
  if (problem.path.length !== 1) return []
  const hint = inferred.hints.find(({ rule }) => rule === problem.path[0])
  const answer = answers.find(({ id }) => id === hint?.id)
  return answer ? [{ problem, answer }] : []
}
