import { type Given, type Inferred, infer, type Source } from '@cec-bulletin/import'
import { asDate } from '../as-date.ts'
import { choiceOf } from './choices.ts'
import type { Answer } from './read-answers.ts'

interface AnsweredOptions {
  given: Given
  answers: readonly Answer[]
}

/**
 * The draft under the answers of an editor. An answer may be in the words of another language than that of the choices,
 * which are known only when they are asked, and one answer may have others asked.
 */
export function inferWithAnswers(source: Source, { given, answers }: AnsweredOptions): Inferred {
  let understood: Record<string, string> = {}
  for (;;) {
    const inferred = infer(source, { given, answers: understood })
    const next = Object.fromEntries(
      inferred.hints.flatMap((hint) => {
        const typed = answers.find(({ id }) => id === hint.id)
        const choice = typed && choiceOf(hint.rule === 'date' ? asDate(typed.answer) : typed.answer, hint)
        return choice === undefined ? [] : [[hint.id, choice] as const]
      }),
    )
    const all = { ...understood, ...next }
    if (Object.keys(all).length === Object.keys(understood).length) return inferred
    understood = all
  }
}
