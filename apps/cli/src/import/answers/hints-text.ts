import type { Hint, Source } from '@cec-bulletin/import'
import { Document, isNode } from 'yaml'
import { hintWords } from '../../say/import/hints.ts'
import type { Language } from '../../say/language.ts'
import { shownChoice } from './choices.ts'
import { placeOfHint } from './place-of-hint.ts'
import type { Answer } from './read-answers.ts'

interface HintsOptions {
  source: Source
  answers: readonly Answer[]
  language: Language
  /** The document as the user knows it. */
  document: string
  /** What applies the answers when it is typed. */
  command: string
}

/** `issue.hints.yaml`: every question with its answer, which is empty at first, and answers that nobody asks for any more. */
export function hintsText(hints: readonly Hint[], options: HintsOptions): string {
  const { source, answers, language, document, command } = options
  const asked = hints.map((hint) => {
    const { id, question, text, choices, chosen } = hint
    const place = placeOfHint(hint, source)
    return {
      id,
      question: question[language],
      ...(text.trim() !== '' && { about: text.trim() }),
      ...(place && { place: place[language] }),
      ...(choices.length > 0 && { choices: choices.map((choice) => shownChoice(choice, language)) }),
      now: shownChoice(chosen, language),
      answer: answers.find((one) => one.id === id)?.answer ?? null,
    }
  })
  const met = new Set<string>(hints.map(({ id }) => id))
  const kept = answers.filter(({ id }, index) => {
    const isFirst = answers.findIndex((one) => one.id === id) === index
    return !met.has(id) || !isFirst
  })
  const open = asked.filter(({ answer }) => answer === null).length
  const file = new Document([...asked, ...kept.map(({ entry }) => entry)])
  file.commentBefore = hintWords
    .head({ document, command, open })
    [language].split('\n')
    .map((line) => ` ${line}`)
    .join('\n')
  const { contents } = file
  if (contents && 'items' in contents)
    for (const item of contents.items.slice(1)) if (isNode(item)) item.spaceBefore = true
  return file.toString({ lineWidth: 0, nullStr: '' })
}
