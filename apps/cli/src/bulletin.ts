import type { Message } from '@cec-bulletin/schema'
import { commands } from './arguments/commands.ts'
import { readArguments } from './arguments/read-arguments.ts'
import { readLanguage } from './arguments/read-language.ts'
import type { Terminal } from './arguments/request.ts'
import { terminal as words } from './say/terminal.ts'
import { explainError } from './terminal/explain-error.ts'
import type { Outcome } from './terminal/outcome.ts'
import { version } from './version.ts'

/** Does what the command line asks for; never throws. */
export async function bulletin(argv: string[], terminal: Terminal): Promise<Outcome> {
  try {
    return await obey(argv, terminal)
  } catch (error) {
    // Nobody who ends a command wants to hear what that cut short.
    if (terminal.stop?.aborted || (error as Error | undefined)?.name === 'AbortError')
      return { code: 130, lines: [] }
    const language = readLanguage(argv, terminal.environment) ?? 'en'
    return { code: 1, lines: [explainError(error, { from: terminal.from ?? '/' })[language]], language }
  }
}

async function obey(argv: string[], terminal: Terminal): Promise<Outcome> {
  const asked = readLanguage(argv, terminal.environment)
  const language = asked ?? 'en'
  const read = readArguments(argv, { language, version: version() })
  if (read.kind === 'text') return { code: 0, lines: read.lines, language }
  if (read.kind === 'mistake') return { code: 2, lines: [...read.lines, seeHelp(argv)[language]], language }
  const { from } = terminal
  if (from === undefined) return { code: 1, lines: [words.noFolderHere[language]], language }
  const { command, operands, options } = read
  return await command.run({ ...terminal, from, operands, options, language: asked })
}

/** Where to read more: of the command that was meant, where that can be seen. */
function seeHelp(argv: readonly string[]): Message {
  const { name = 'check' } = commands.find(({ name }) => argv.includes(name)) ?? {}
  return {
    en: `\`bulletin --help\` lists the commands, \`bulletin ${name} --help\` explains one of them.`,
    zh: `\`bulletin --help\` 列出各命令，\`bulletin ${name} --help\` 说明其中一个。`,
  }
}
