import type { Writable } from 'node:stream'
import type { Language } from '../say/language.ts'
import { terminal } from '../say/terminal.ts'
import { hasColours } from './has-colours.ts'
import type { Outcome } from './outcome.ts'
import { print } from './print.ts'

interface Listener {
  stdout: Writable
  stderr: Writable
  language: Language
  environment?: Record<string, string | undefined>
}

/** Tells the user how the command ended; returns the exit code, which is never 0 when the words did not get out. */
export async function tell({ code, lines, isAnswer }: Outcome, listener: Listener): Promise<number> {
  const { stdout, stderr, language, environment = {} } = listener
  if (lines.length === 0) return code
  const stream = code === 0 || isAnswer ? stdout : stderr
  const failure = await print(stream, lines, { hasColours: hasColours(stream, environment) })
  if (!failure || code !== 0) return code
  if (failure.code === 'EPIPE') return brokenPipe
  await print(stderr, [terminal.cannotPrint(failure)[language]])
  return 3
}

/** The code that a shell shows for a program which the signal SIGPIPE ended: 128 and the signal's number. */
const brokenPipe = 141
