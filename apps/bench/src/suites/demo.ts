import { fileURLToPath } from 'node:url'
import { demoProgram } from '../places.ts'
import { processRows } from '../process/process-rows.ts'
import { runNode } from '../process/run-node.ts'
import type { Suite } from '../suite.ts'

/** The demo as its user runs it, from the start of the process to its end. */
export const demo: Suite = {
  name: 'demo',
  measure: async ({ quick }) => {
    const program = fileURLToPath(demoProgram)
    const nothing = 'Node doing nothing'
    const rows = processRows(
      [
        {
          name: nothing,
          role: 'floor',
          floor: nothing,
          measure: () => runNode(['--eval', '0']).milliseconds,
        },
        {
          name: 'the whole demo',
          role: 'ours',
          floor: nothing,
          measure: () => runNode([program]).milliseconds,
        },
      ],
      quick ? 1 : 15,
    )
    return { name: 'demo', title: 'Building the demo', unit: 'ms', rows }
  },
}
