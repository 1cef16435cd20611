import { shorten } from '@cec-bulletin/schema'
import { build } from './build.ts'
import { help } from './help.ts'
import type { Outcome } from './outcome.ts'
import { readCommand, type Terminal } from './read-command.ts'
import { readLanguage } from './read-language.ts'
import { say } from './say.ts'

/** Does what the command line asks for; never throws. */
export async function demo(argv: string[], terminal: Terminal): Promise<Outcome> {
  try {
    return await obey(argv, terminal)
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error))
    const words = say(readLanguage(argv, terminal.environment) ?? 'en')
    return { code: 1, lines: [words.fault(name, shorten(message, { most: 300 }))] }
  }
}

async function obey(argv: string[], terminal: Terminal): Promise<Outcome> {
  const command = readCommand(argv, terminal)
  if ('mistake' in command) return { code: 2, lines: [command.mistake, '', ...help(command.language)] }
  if ('help' in command) return { code: 0, lines: help(command.language) }
  return await build(command)
}
