import { parseArgs } from 'node:util'
import { anySeed, entriesNamed, entryNames, readSeed, runProgram } from '../run-program.ts'
import { keepFound } from './keep-found.ts'
import { runFuzz } from './run-fuzz.ts'

const byDefault = ['fromMarkdown', 'fromMdast', 'parseIssue', 'normalizeLink', 'findLinks', 'toMarkdown']

const help = `Usage: npm run fuzz -- --minutes N [options]

Changes known inputs at random, keeps those that reach new code, and breeds more of them. What breaks a promise is made
as small as it goes and put into test/hostile/corpus, where every later run tries it: mend it, tell its story, keep it.

  --minutes N   how long, for all entries together; fractions will do
  --entry NAME  only this one, may be repeated: ${entryNames}
                (without it: ${byDefault.join(', ')})
  --seed N      the same changes again
  --help        this text`

runProgram({ help, readCommand, run })

function readCommand(args: string[]) {
  const { values } = parseArgs({
    args,
    options: {
      minutes: { type: 'string' },
      seed: { type: 'string', default: anySeed() },
      entry: { type: 'string', multiple: true, default: byDefault },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  const { help, entry } = values
  const minutes = Number(values.minutes)
  if (!help && !(minutes > 0)) throw new Error('Say how long, as in `--minutes 1`.')
  return { help, minutes, seed: readSeed(values.seed), chosen: entriesNamed(entry) }
}

async function run({ minutes, seed, chosen }: ReturnType<typeof readCommand>): Promise<number> {
  console.log(`${minutes} minutes for ${chosen.map(({ name }) => name).join(', ')}; the seed is ${seed}`)
  const failed = await runFuzz(chosen, {
    seed,
    within: minutes * 60_000,
    say: (line) => console.log(line),
    found: (found) => {
      console.log(`FAILED ${found.entry}: ${found.failure}`)
      console.log(`  kept in test/hostile/corpus/${keepFound(found, seed)}.json`)
    },
  })
  console.log(failed > 0 ? `${failed} kinds of failure` : 'Nothing failed')
  return failed > 0 ? 1 : 0
}
