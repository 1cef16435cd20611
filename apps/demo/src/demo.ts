import { build } from './build.ts'
import { readCommand, type Terminal } from './read-command.ts'
import { say } from './say.ts'

/** Does what the command line asks for; returns the exit code. */
export async function demo(argv: string[], terminal: Terminal): Promise<number> {
  const command = readCommand(argv, terminal)
  if ('mistake' in command) {
    console.error(`${command.mistake}\n\n${say(command.language).help}`)
    return 2
  }
  if ('help' in command) {
    console.log(say(command.language).help)
    return 0
  }
  return await build(command)
}
