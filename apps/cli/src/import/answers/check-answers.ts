import type { Hint } from '@cec-bulletin/import'
import type { Message } from '@cec-bulletin/schema'
import type { Finding } from '../../report/finding.ts'
import { hintWords } from '../../say/import/hints.ts'
import type { Language } from '../../say/language.ts'
import { choiceOf, shownChoice } from './choices.ts'
import type { Answer } from './read-answers.ts'

interface CheckOptions {
  hints: readonly Hint[]
  /** The file of the answers as the user knows it. */
  shown: string
  language: Language
}

/** What is wrong with answers: no choice of their question, no question of theirs, a second answer to one. */
export function checkAnswers(
  answers: readonly Answer[],
  { hints, shown, language }: CheckOptions,
): Finding[] {
  const first = new Map<string, string>()
  return answers.flatMap(({ id, answer, line, column }): Finding[] => {
    const about = (severity: Finding['severity'], code: string, message: Message): Finding[] => [
      { file: shown, severity, code, message, line, column },
    ]
    const other = first.get(id)
    if (other !== undefined) return about('problem', 'second-answer', hintWords.twice(other))
    first.set(id, answer)
    const hint = hints.find((one) => one.id === id)
    if (!hint) return about('warning', 'unasked', hintWords.unasked(answer))
    if (choiceOf(answer, hint) !== undefined) return []
    const choices = hint.choices.map((choice) => shownChoice(choice, language))
    return about('problem', 'no-choice', hintWords.noChoice(answer, choices))
  })
}
