import { folderOf, importsOf, packages } from '../process/packages.ts'
import { type Measured, processRows } from '../process/process-rows.ts'
import { runNode } from '../process/run-node.ts'
import { median } from '../statistics.ts'
import type { Suite } from '../suite.ts'

/** What importing a package takes in a fresh process, beside importing the heaviest of its dependencies alone. */
export const startup: Suite = {
  name: 'startup',
  measure: async ({ quick, say }) => {
    const rows = packages.flatMap((name) => {
      const heaviest = heaviestOf(name, quick ? 1 : 5)
      say(`startup: ${name} imports nothing heavier than ${heaviest}`)
      return rowsFor(name, heaviest)
    })
    return {
      name: 'startup',
      title: 'Importing a package, beside the heaviest of what it imports',
      unit: 'ms',
      rows: processRows(rows, quick ? 1 : 15),
    }
  },
}

/** The floor for a package that imports nothing heavy. */
const nothing = 'node:url'

function heaviestOf(name: string, rounds: number): string {
  const weights = importsOf(name).map((imported) => ({
    imported,
    weight: median(Array.from({ length: rounds }, () => importTime(imported, name))),
  }))
  weights.sort((one, other) => other.weight - one.weight)
  return weights[0]?.imported ?? nothing
}

const scope = '@cec-bulletin/'

function rowsFor(name: string, heaviest: string): Measured[] {
  const alone = `${heaviest.replace(scope, '')} for ${name.replace(scope, '')}`
  return [
    { name: alone, role: 'floor', floor: alone, measure: () => importTime(heaviest, name) },
    { name, role: 'ours', floor: alone, measure: () => importTime(name, name) },
  ]
}

/** Milliseconds without the start of Node, importing from the folder of one of our packages. */
function importTime(imported: string, name: string): number {
  const script = `const start = performance.now(); await import('${imported}'); console.log(performance.now() - start)`
  return Number(runNode(['--input-type=module', '--eval', script], folderOf(name)).output)
}
