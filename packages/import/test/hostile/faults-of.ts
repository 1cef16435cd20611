import { ProblemsError } from '@cec-bulletin/schema'
import { infer } from '../../src/index.ts'
import type { Source } from '../../src/source/source.ts'

/**
 * What keeps the draft of a document from being an issue, but for what the document may not say: its title, its date,
 * anything at all. None for a document that is refused with a problem; any other error comes through.
 */
export function faultsOf(read: () => Source): string[] {
  try {
    const { problems } = infer(read())
    const ofDraft = problems.filter(({ path }) => path.length > 0)
    return ofDraft.map(({ place, code }) => `${place}: ${code}`).filter((fault) => !expected.has(fault))
  } catch (error) {
    if (error instanceof ProblemsError) return []
    throw error
  }
}

const expected = new Set(['title: missing', 'date: missing', 'sections: empty-list'])
