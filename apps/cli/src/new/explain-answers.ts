import type { Message } from '@cec-bulletin/schema'
import { explainSeries } from '../folder/explain-series.ts'
import { seriesSchema } from '../folder/series-schema.ts'
import type { Answers } from './first-files.ts'

/** What is wrong with answers, each for itself, and what was expected; nothing where all is right. */
export function explainAnswers(answers: Partial<Answers>): Message[] {
  const checked = seriesSchema.partial().safeParse(answers)
  if (checked.success) return []
  return checked.error.issues.flatMap((issue) => explainSeries(issue, answers)).map(({ message }) => message)
}
