import type { Hint } from '@cec-bulletin/import'
import { choiceWords } from '../../say/import/choices.ts'
import type { Language } from '../../say/language.ts'

/** A choice in the words of the editor. */
export const shownChoice = (choice: string, language: Language): string =>
  Object.hasOwn(choiceWords, choice) ? (choiceWords[choice]?.[language] ?? choice) : choice

/** The choice that an answer means, in whichever language it was typed; `undefined` where it means none. */
export function choiceOf(answer: string, { choices, isOpen = false }: Hint): string | undefined {
  const meant = choices.find(
    (choice) =>
      choice === answer ||
      (Object.hasOwn(choiceWords, choice) && Object.values(choiceWords[choice] ?? {}).includes(answer)),
  )
  return meant ?? (isOpen || choices.length === 0 ? answer : undefined)
}
