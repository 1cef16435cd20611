import type { Message } from '@cec-bulletin/schema'
import type { Outcome } from '../terminal/outcome.ts'
import { buildCommand } from './definitions/build.ts'
import { checkCommand } from './definitions/check.ts'
import { fmtCommand } from './definitions/fmt.ts'
import { importCommand } from './definitions/import.ts'
import { linksCommand } from './definitions/links.ts'
import { newCommand } from './definitions/new.ts'
import { pdfCommand } from './definitions/pdf.ts'
import { previewCommand } from './definitions/preview.ts'
import type { Request } from './request.ts'

/** What a command is called, takes, says of itself and does. */
export interface CommandDefinition {
  name: string
  /** As commander writes it: `[files...]`. */
  operands: string
  summary: Message
  options: OptionDefinition[]
  examples: { line: string; meaning: Message }[]
  /** Loads the command and runs it: what others need is not loaded. */
  run: (request: Request) => Promise<Outcome>
}

interface OptionDefinition {
  /** As commander writes it: `--format <form>`. */
  flags: string
  meaning: Message
  choices?: readonly string[]
}

export const commands: readonly CommandDefinition[] = [
  newCommand,
  importCommand,
  checkCommand,
  buildCommand,
  previewCommand,
  pdfCommand,
  linksCommand,
  fmtCommand,
]
