import { shorten } from '@cec-bulletin/schema'
import type { Source } from '../../source/source.ts'
import type { Desk, Gathered } from './desk.ts'
import type { Asked } from './hint.ts'
import { hintId } from './hint-id.ts'

/** A desk for one run, and what is on it when the rules have gone over the document. */
export function openDesk(
  source: Source,
  answers: Readonly<Record<string, string>>,
): Desk & { gathered: Gathered } {
  const gathered: Gathered = { claims: [], hints: [], problems: [], notes: [] }
  const seen = new Map<string, number>()
  return {
    source,
    gathered,
    claim(ranges, what) {
      for (const { from, length } of ranges) if (length > 0) gathered.claims.push({ from, length, ...what })
    },
    ask({ standard, ...question }) {
      const { rule, text } = question
      const key = `${rule}\n${text}`
      const times = (seen.get(key) ?? 0) + 1
      seen.set(key, times)
      const id = hintId(times === 1 ? rule : `${rule}\n${times}`, text)
      const given = Object.hasOwn(answers, id) ? answers[id] : undefined
      const answer = given !== undefined && isChoice(given, question) ? given : undefined
      const chosen = answer ?? standard
      const confidence = answer === undefined ? question.confidence : 1
      gathered.hints.push({ id, ...question, text: shorten(text, { most: 80 }), chosen, confidence })
      return chosen
    },
    tell(problem) {
      gathered.problems.push(problem)
    },
    note(note) {
      gathered.notes.push(note)
    },
  }
}

/** What nobody could choose is no answer: the default holds, as it does where none was given. */
const isChoice = (answer: string, { choices, isOpen = false }: Omit<Asked, 'standard'>) =>
  isOpen || choices.length === 0 || choices.includes(answer)
