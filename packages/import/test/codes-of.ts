import { ProblemsError } from '@cec-bulletin/schema'

/** The codes of the problems that a call throws, each with its sentences in both languages; none where it returns. */
export function codesOf(call: () => unknown): string[] {
  try {
    call()
    return []
  } catch (error) {
    return codesIn(error)
  }
}

/** The same of what a promise rejects with. */
export async function codesOfPromise(promise: Promise<unknown>): Promise<string[]> {
  try {
    await promise
    return []
  } catch (error) {
    return codesIn(error)
  }
}

function codesIn(error: unknown): string[] {
  if (!(error instanceof ProblemsError)) throw error
  for (const { message } of error.problems) {
    if (!/\p{Script=Han}/u.test(message.zh) || /\p{Script=Han}/u.test(message.en.replace(/`[^`]*`/g, ''))) {
      throw new Error(`A sentence is in the wrong language: ${JSON.stringify(message)}`)
    }
  }
  return error.problems.map(({ code }) => code)
}
