import { type Message, shorten } from '@cec-bulletin/schema'
import { reading } from '../say/reading.ts'
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
  if (syscall !== undefined && place !== undefined && code !== undefined) {
    const say = looking.has(syscall) ? reading.cannotRead : words.cannotWrite
    return say(showPath(place, from), { code })
  }
  const { name, message } = error instanceof Error ? error : new Error(String(error))
  return words.fault(name, shorten(message, { most: 300 }))
}

/** What the system is asked for to read alone: others, `open` and `stat` among them, also come before a write. */
const looking = new Set(['scandir', 'opendir', 'read', 'readlink', 'realpath'])
