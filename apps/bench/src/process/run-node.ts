import { spawnSync } from 'node:child_process'

export interface NodeRun {
  /** From the start of the process to its end, by the clock. */
  milliseconds: number
  output: string
}

/**
 * Runs Node with these arguments to its end, in `folder`.
 *
 * @throws when it fails, with what it said.
 */
export function runNode(argv: readonly string[], folder?: string): NodeRun {
  const start = performance.now()
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8', cwd: folder })
  const milliseconds = performance.now() - start
  if (status !== 0) throw new Error(`\`node ${argv.join(' ')}\` failed: ${stderr.trim()}`)
  return { milliseconds, output: stdout }
}
