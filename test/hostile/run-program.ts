import { entries } from './entries/entries.ts'

export interface Program<Command extends { help: boolean }> {
  help: string
  /** Throws where the arguments are wrong, with a sentence that says how. */
  readCommand: (argv: string[]) => Command
  /** The exit code. */
  run: (command: Command) => Promise<number>
}

/** Runs a program of this folder. It exits with 2 where it cannot be run. */
export async function runProgram<Command extends { help: boolean }>(
  program: Program<Command>,
): Promise<void> {
  process.exitCode = await exitCodeOf(program)
}

async function exitCodeOf<Command extends { help: boolean }>(program: Program<Command>): Promise<number> {
  const { help, readCommand, run } = program
  let command: Command
  try {
    command = readCommand(process.argv.slice(2))
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${help}`)
    return 2
  }
  if (command.help) {
    console.log(help)
    return 0
  }
  try {
    return await run(command)
  } catch (error) {
    console.error(error)
    return 2
  }
}

export const entryNames = entries.map(({ name }) => name).join(', ')

export function entriesNamed(names: string[]) {
  const unknown = names.find((wanted) => !entries.some(({ name }) => name === wanted))
  if (unknown !== undefined) throw new Error(`There is no entry \`${unknown}\`; expected ${entryNames}.`)
  return entries.filter(({ name }) => names.includes(name))
}

export const anySeed = () => String(Date.now() % 1_000_000)

export function readSeed(value: string): number {
  const seed = Number(value)
  if (!Number.isSafeInteger(seed)) throw new Error(`\`${value}\` is no seed; expected a whole number.`)
  return seed
}
