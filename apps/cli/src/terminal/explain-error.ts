import { type Message, shorten } from '@cec-bulletin/schema'
import { terminal as words } from '../say/terminal.ts'
import { showPath } from './show-path.ts'

interface ExplainErrorOptions {
  /** The folder from which paths are shown. */
  from: string
}

/** What to say of an error that nothing has caught: the system's, or else a fault of the command. */
export function explainError(error: unknown, { from }: ExplainErrorOptions): Message {
  const { syscall, path, dest, code } = error as NodeJS.ErrnoException & { dest?: string }
  const place = dest ?? path
  if (syscall !== undefined && place !== undefined && code !== undefined)
    return words.cannotWrite(showPath(place, from), { code })
  const { name, message } = error instanceof Error ? error : new Error(String(error))
  return words.fault(name, shorten(message, { most: 300 }))
}
