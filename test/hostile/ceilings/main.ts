import { parseArgs } from 'node:util'
import { entries } from '../entries/entries.ts'
import { patterns } from '../grammar/patterns.ts'
import { CEILING } from '../is-too-long.ts'
import { anySeed, entriesNamed, entryNames, readSeed, runProgram } from '../run-program.ts'
import { cases, shuffled } from './cases.ts'
import { runCeilings } from './run-ceilings.ts'

const help = `Usage: npm run test:ceilings -- [options]

Gives every entry point texts that say the same thing over and over, at every place where such a text can stand, of 12,
24 and 48 KB. None may take over ${CEILING} ms of the processor, or grow faster than its text.

  --sample      two minutes of them, in an order that the seed decides
  --seed N      this sample again
  --entry NAME  only this one, may be repeated: ${entryNames}
  --help        this text`

runProgram({ help, readCommand, run })

function readCommand(args: string[]) {
  const { values } = parseArgs({
    args,
    options: {
      sample: { type: 'boolean', default: false },
      seed: { type: 'string', default: anySeed() },
      entry: { type: 'string', multiple: true },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  const { sample, seed, entry, help } = values
  return { sample, help, seed: readSeed(seed), chosen: entry ? entriesNamed(entry) : entries }
}

async function run({ chosen, seed, sample }: ReturnType<typeof readCommand>): Promise<number> {
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
