import type { Message } from '@cec-bulletin/schema'
import type { Finding } from '../report/finding.ts'
import { importWords } from '../say/import/words.ts'
import type { AnsweredDraft } from './answers/draft-under-answers.ts'

/** What the reader could not read, and what is wrong with answers. */
export function findingsOf(
  { inferred, pictures, findings }: AnsweredDraft,
  { document, folder }: { document: string; folder: string },
): Finding[] {
  const about = (code: string, message: Message): Finding => ({
    file: document,
    severity: 'warning',
    code,
    message,
  })
  // Problems with a path are those of the draft: what it lacks is said elsewhere.
  const passed = inferred.problems.filter(({ path }) => path.length === 0)
  return [
    ...passed.map(({ code, message }) => about(code, message)),
    ...pictures.absent.map((path) =>
      about('absent-picture', importWords.absentPicture(decodeURIComponent(path), folder)),
    ),
    ...findings,
  ]
}
