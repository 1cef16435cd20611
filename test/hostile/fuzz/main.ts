import { parseArgs } from 'node:util'
import { entries } from '../entries/entries.ts'
import { keepFound } from './keep-found.ts'
import { runFuzz } from './run-fuzz.ts'

const byDefault = ['fromMarkdown', 'fromMdast', 'parseIssue', 'normalizeLink', 'findLinks', 'toMarkdown']

const help = `Usage: npm run fuzz -- --minutes N [options]

Changes known inputs at random, keeps those that reach new code, and breeds more of them. What breaks a promise is made
as small as it goes and put into test/hostile/corpus, where every later run tries it: mend it, tell its story, keep it.

  --minutes N   how long, for all entries together; fractions will do
  --entry NAME  only this one, may be repeated: ${entries.map(({ name }) => name).join(', ')}
                (without it: ${byDefault.join(', ')})
  --seed N      the same changes again
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
  const { minutes, seed, names } = command
  if (command.help) {
    console.log(help)
    return 0
  }
  console.log(`${minutes} minutes for ${names.join(', ')}; the seed is ${seed}`)
  const failed = await runFuzz(
    entries.filter(({ name }) => names.includes(name)),
    {
      seed,
      within: minutes * 60_000,
      say: (line) => console.log(line),
      found: (found) => {
        console.log(`FAILED ${found.entry}: ${found.failure}`)
        console.log(`  kept in test/hostile/corpus/${keepFound(found, seed)}.json`)
      },
    },
  )
  console.log(failed > 0 ? `${failed} kinds of failure` : 'Nothing failed')
  return failed > 0 ? 1 : 0
}

function readCommand(argv: string[]) {
  try {
    const { values } = parseArgs({
      args: argv,
      options: {
        minutes: { type: 'string' },
        seed: { type: 'string', default: String(Date.now() % 1_000_000) },
        entry: { type: 'string', multiple: true, default: byDefault },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    const { help, entry: names } = values
    const [minutes, seed] = [Number(values.minutes ?? (help ? 1 : Number.NaN)), Number(values.seed)]
    if (!(minutes > 0)) return { mistake: 'Say how long, as in `--minutes 1`.' }
    if (!Number.isSafeInteger(seed))
      return { mistake: `\`${values.seed}\` is no seed; expected a whole number.` }
    const unknown = names.find((wanted) => !entries.some(({ name }) => name === wanted))
    if (unknown !== undefined) return { mistake: `There is no entry \`${unknown}\`.` }
    return { minutes, seed, names, help }
  } catch (error) {
    return { mistake: (error as Error).message }
  }
}
