import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { describe, thisMachine } from './machine.ts'
import { chart } from './report/chart.ts'
import { disqualified } from './report/disqualified.ts'
import { reportJson } from './report/report-json.ts'
import { table } from './report/table.ts'
import { readSample } from './sample/read-sample.ts'
import type { Suite, SuiteResult } from './suite.ts'
import { suites } from './suites.ts'

const help = `Usage: npm run bench -- [options]

  --quick       check every contender and the plumbing; the figures mean nothing
  --suite NAME  only this one, may be repeated: ${suites.map(({ name }) => name).join(', ')}
  --json FILE   write the figures as JSON
  --svg FILE    draw them as a chart
  --help        this text`

process.exitCode = await main(process.argv.slice(2))

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
  return await run(command)
}

function readCommand(argv: string[]) {
  // npm runs a script in the project's root; paths are meant from where the user stands.
  const path = (file: string | undefined) =>
    file === undefined ? undefined : resolve(process.env.INIT_CWD ?? process.cwd(), file)
  try {
    const { values } = parseArgs({
      args: argv,
      options: {
        quick: { type: 'boolean', default: false },
        suite: { type: 'string', multiple: true },
        json: { type: 'string' },
        svg: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    const unknown = values.suite?.find((wanted) => !suites.some(({ name }) => name === wanted))
    if (unknown !== undefined) return { mistake: `There is no suite \`${unknown}\`.` }
    const chosen = suites.filter(({ name }) => values.suite?.includes(name) ?? true)
    return { ...values, json: path(values.json), svg: path(values.svg), chosen }
  } catch (error) {
    return { mistake: (error as Error).message }
  }
}

interface Command {
  quick: boolean
  chosen: readonly Suite[]
  json: string | undefined
  svg: string | undefined
}

async function run({ quick, chosen, json, svg }: Command): Promise<number> {
  const machine = thisMachine()
  const sample = await readSample()
  const results: SuiteResult[] = []
  for (const suite of chosen) {
    const result = await suite.measure({ quick, sample, say: (line) => console.error(line) })
    results.push(result)
    console.log(`\n${table(result)}\n`)
  }
  console.log(quick ? 'Quick check: the figures mean nothing.' : describe(machine))
  if (json !== undefined) await writeFile(json, reportJson({ machine, quick, results }))
  if (svg !== undefined) await writeFile(svg, chart(results, { caption: describe(machine) }))
  const { lines, isOurMistake } = disqualified(results)
  for (const line of lines) console.error(line)
  return isOurMistake ? 1 : 0
}
