import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { toMarkdown } from '@cec-bulletin/markdown'
import { probeProgram } from '../places.ts'
import { type Measured, processRows } from '../process/process-rows.ts'
import { runNode } from '../process/run-node.ts'
import { repeatIssue } from '../sample/repeat-issue.ts'
import type { Role, Suite } from '../suite.ts'

/** The most memory a process takes, Node's own included, for 100 times the sample: writing it, and reading it. */
export const memory: Suite = {
  name: 'memory',
  measure: async ({ quick, sample }) => {
    const folder = await mkdtemp(join(tmpdir(), 'bulletin-bench-'))
    const json = join(folder, 'issue.json')
    const markdown = join(folder, 'issue.md')
    const issue = repeatIssue(sample, quick ? 1 : 100)
    await writeFile(json, JSON.stringify(issue))
    await writeFile(markdown, toMarkdown(issue))
    const reading = 'mdast-util-from-markdown'
    const rows = processRows(
      [
        probe('by hand', 'floor', { file: json }),
        probe('parse, toHtml, toMarkdown', 'ours', { file: json, floor: 'by hand' }),
        probe(reading, 'floor', { file: markdown }),
        probe('fromMarkdown', 'ours', { file: markdown, floor: reading }),
      ],
      quick ? 1 : 5,
    )
    await rm(folder, { recursive: true })
    return { name: 'memory', title: 'Peak memory at 100 times the sample', unit: 'MB', rows }
  },
}

function probe(name: string, role: Role, { file, floor = name }: { file: string; floor?: string }): Measured {
  return {
    name,
    role,
    floor,
    measure: () => {
      const { output } = runNode([fileURLToPath(probeProgram), name, file])
      return (JSON.parse(output) as { kilobytes: number }).kilobytes / 1000
    },
  }
}
