import type { Language } from '../say/language.ts'
import type { Line } from '../terminal/line.ts'

/** What surrounds a command. */
export interface Terminal {
  environment: Record<string, string | undefined>
  /** The folder in which the user stands, absolute; none when it was deleted. */
  from: string | undefined
  /** Shows a line at once, on standard error. @default nothing is shown */
  show?: (line: Line) => void
  /** Asks a question and gives what was typed. @default nobody is there to answer */
  ask?: (question: string) => Promise<string>
  /** Opens an address in the user's browser. @default nothing is opened */
  open?: (address: string) => void
  /** Ends a command that goes on until it is stopped. @default never */
  stop?: AbortSignal
}

/** What the command line asks of one command. */
export interface Request extends Terminal {
  from: string
  operands: string[]
  options: Record<string, string | boolean | undefined>
  /** That of the messages; where there is none, they follow the bulletin or its issue. */
  language: Language | undefined
}
