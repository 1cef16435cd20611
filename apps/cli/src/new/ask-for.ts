import type { Terminal } from '../arguments/request.ts'
import { asSentence } from '../report/as-sentence.ts'
import type { Language } from '../say/language.ts'
import { newWords } from '../say/new.ts'
import { explainAnswers } from './explain-answers.ts'
import type { Answers } from './first-files.ts'
import { languageTag } from './language-tag.ts'

interface AskOptions extends Pick<Terminal, 'show'> {
  ask: NonNullable<Terminal['ask']>
  /** What an empty answer takes. */
  offered: string
  language: Language
}

/** The answer to one question, which is asked until it is one that can be written. */
export async function askFor(field: keyof Answers, options: AskOptions): Promise<string> {
  const { ask, show, offered, language } = options
  for (;;) {
    const typed = (await ask(`${newWords[field][language]} (${offered}) `)).trim()
    const answer = typed === '' ? offered : field === 'lang' ? languageTag(typed) : typed
    const wrong = explainAnswers({ [field]: answer })
    if (wrong.length === 0) return answer
    for (const message of wrong) show?.(asSentence(message)[language])
  }
}
