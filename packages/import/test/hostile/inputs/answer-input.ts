import { ProblemsError } from '@cec-bulletin/schema'
import { readDocx } from '../../../src/docx.ts'
import { readHtml } from '../../../src/html.ts'
import { infer } from '../../../src/index.ts'
import { readMarkdown } from '../../../src/markdown.ts'
import type { Source } from '../../../src/source/source.ts'
import { readText } from '../../../src/text.ts'
import type { HostileInput } from './hostile-input.ts'
import { processorTime, slowness } from './processor-time.ts'

export interface Answer {
  /** Of the processor, on a machine that does nothing else. */
  milliseconds: number
  /** `draft`, the codes of what was refused, or what was thrown that should not be. */
  outcome: string
  isFault: boolean
}

/** What a document does: a draft or a problem, and how long that takes. */
export function answerInput({ make, reader }: HostileInput): Answer {
  const input = make()
  let outcome = 'draft'
  let isFault = false
  const took = processorTime(() => {
    try {
      infer(read(reader, input))
    } catch (error) {
      isFault = !(error instanceof ProblemsError)
      outcome = error instanceof ProblemsError ? error.problems.map(({ code }) => code).join() : `${error}`
    }
  })
  return { milliseconds: took < 1000 ? took : took / slowness(), outcome, isFault }
}

function read(reader: HostileInput['reader'], input: Uint8Array | string): Source {
  if (reader === 'docx') return readDocx(input as Uint8Array)
  if (reader === 'text') return readText(input as string)
  return reader === 'html' ? readHtml(input) : readMarkdown(input as string)
}
