import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { toMarkdown } from '@cec-bulletin/markdown'
import { probeProgram } from '../places.ts'
import { type Measured, processRows } from '../process/process-rows.ts'
import { runNode } from '../process/run-node.ts'
import { repeatIssue } from '../sample/repeat-issue.ts'
import type { Suite } from '../suite.ts'
import type { Entry } from '../timed/contender.ts'

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
        probe({ name: 'by hand', role: 'floor' }, json),
        probe({ name: 'parse, toHtml, toMarkdown', role: 'ours', floor: 'by hand' }, json),
        probe({ name: reading, role: 'floor' }, markdown),
        probe({ name: 'fromMarkdown', role: 'ours', floor: reading }, markdown),
      ],
      quick ? 1 : 5,
    )
    await rm(folder, { recursive: true })
    return { name: 'memory', title: 'Peak memory at 100 times the sample', unit: 'MB', rows }
  },
}

function probe({ name, role, floor = name }: Entry, file: string): Measured {
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
