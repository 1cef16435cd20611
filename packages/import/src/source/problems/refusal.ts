import { ProblemsError } from '@cec-bulletin/schema'
import { problemOf } from './problem-of.ts'
import type { Sentence } from './sentences.ts'

/** The error with which a reader refuses a whole document. `received` is what was found in the place of what was expected. */
export const refusal = (sentence: Sentence, received: string): ProblemsError =>
  new ProblemsError([problemOf(sentence, received)])
