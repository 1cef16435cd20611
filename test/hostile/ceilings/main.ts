import { parseArgs } from 'node:util'
import { entries } from '../entries/entries.ts'
import { CEILING } from '../failures-of.ts'
import { patterns } from '../grammar/patterns.ts'
import { cases, shuffled } from './cases.ts'
import { runCeilings } from './run-ceilings.ts'

const help = `Usage: npm run test:ceilings -- [options]

Gives every entry point texts that say the same thing over and over, at every place where such a text can stand, of 12,
24 and 48 KB. None may take over ${CEILING} ms of the processor, or grow faster than its text.

  --sample      two minutes of them, in an order that the seed decides
  --seed N      this sample again
  --entry NAME  only this one, may be repeated: ${entries.map(({ name }) => name).join(', ')}
  --help        this text`

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    console.error(error)
    process.exitCode = 2
  },
)

async function main(argv: string[]): Promise<number> {
  const command = readCommand(argv)
  if ('mistake' in command) {
    console.error(`${command.mistake}\n\n${help}`)
    return 2
  }
  if (command.help) {
    console.log(help)
    return 0
  }
  const { chosen, seed, sample } = command
  const all = shuffled(cases(chosen, patterns()), seed)
  console.log(
    `${all.length} cases${sample ? `, and two minutes to try some of them; the seed is ${seed}` : ''}`,
  )
  const start = performance.now()
  const say = (line: string) => console.log(line)
  const { measured, refused, failed } = await runCeilings(all, sample ? { say, within: 120_000 } : { say })
  const minutes = ((performance.now() - start) / 60_000).toFixed(1)
  console.log(
    `${measured} cases measured in ${minutes} minutes, ${failed} failed; ${refused} were refused as input`,
  )
  return failed > 0 ? 1 : 0
}

function readCommand(argv: string[]) {
  try {
    const { values } = parseArgs({
      args: argv,
      options: {
        sample: { type: 'boolean', default: false },
        seed: { type: 'string', default: String(Date.now() % 1_000_000) },
        entry: { type: 'string', multiple: true },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    const seed = Number(values.seed)
    if (!Number.isSafeInteger(seed))
      return { mistake: `\`${values.seed}\` is no seed; expected a whole number.` }
    const unknown = values.entry?.find((wanted) => !entries.some(({ name }) => name === wanted))
    if (unknown !== undefined) return { mistake: `There is no entry \`${unknown}\`.` }
    return { ...values, seed, chosen: entries.filter(({ name }) => values.entry?.includes(name) ?? true) }
  } catch (error) {
    return { mistake: (error as Error).message }
  }
}
