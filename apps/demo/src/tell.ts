import type { Writable } from 'node:stream'
import type { Outcome } from './outcome.ts'
import { print } from './print.ts'
import { type Language, say } from './say.ts'

interface Listener {
  stdout: Writable
  stderr: Writable
  language: Language
}

/** Tells the user how the command ended; returns the exit code, which is never 0 when the words did not get out. */
export async function tell({ code, lines }: Outcome, listener: Listener): Promise<number> {
  const { stdout, stderr, language } = listener
  const failure = await print(code === 0 ? stdout : stderr, lines)
  if (!failure || code !== 0) return code
  if (failure.code === 'EPIPE') return brokenPipe
  await print(stderr, [say(language).cannotPrint(failure)])
  return 3
}

/** The code that a shell shows for a program which the signal SIGPIPE ended: 128 and the signal's number. */
const brokenPipe = 141
