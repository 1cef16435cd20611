import { startChild } from '../child/start-child.ts'
import type { Entry } from '../entries/entry.ts'
import { random } from '../random.ts'
import type { FuzzAnswer } from './answer-fuzz.ts'
import { minimize } from './minimize.ts'
import { mutate } from './mutate.ts'
import { seedsOf } from './seeds.ts'

export interface FuzzEntryOptions {
  seed: number
  /** What answers. @default 'fuzz/fuzz-child' */
  program?: string
  /** Given the smallest input found of each kind of failure. */
  found: (failure: Found) => void
  /** Milliseconds for making an input smaller. @default 10_000 */
  patience?: number
}

export interface Found {
  entry: string
  /** The promise that is broken. */
  failure: string
  input: unknown
}

export interface EntryFuzz {
  name: string
  progress: Progress
  /** Tries the next inputs. */
  round: () => Promise<void>
  stop: () => void
}

interface Progress {
  inputs: number
  /** Inputs that reached new code, from which others are bred. */
  kept: number
  /** Characters of our code that were reached. */
  reached: number
  failed: number
}

/** Inputs in one batch: many that rarely reach new code, and a few of the seeds, which often do. */
const [BATCH, FEW] = [40, 4]

/** Attempts to make an input smaller: few where each costs a process. */
const TRIES = { inOneProcess: 1500, inNewOnes: 15 }

/** An entry in a process of its own, given its seeds and then what is bred from those that reach new code. */
export function fuzzEntry(
  entry: Entry,
  { seed, program = 'fuzz/fuzz-child', found, patience = 10_000 }: FuzzEntryOptions,
): EntryFuzz {
  const { name } = entry
  const child = startChild(program)
  const chance = random(seed)
  const seeds = seedsOf(entry)
  const waiting = [...seeds]
  const kept: unknown[] = []
  const kinds = new Set<string>()
  const progress: Progress = { inputs: 0, kept: 0, reached: 0, failed: 0 }

  const ask = (inputs: unknown[]) => child.ask<FuzzAnswer>({ kind: 'fuzz', entry: name, inputs })

  const failuresOf = async (input: unknown): Promise<string[]> => {
    const reply = await child.ask<string[][]>({ kind: 'failures', entry: name, inputs: [input] })
    return 'death' in reply ? [reply.death] : reply.answer.flat()
  }

  // What an input breaks besides is mostly the same fault, as another reader sees it.
  const report = async (input: unknown, failures: readonly string[]) => {
    const [failure] = failures
    if (failure === undefined || failures.some((other) => kinds.has(kindOf(other)))) return
    for (const other of failures) kinds.add(kindOf(other))
    progress.failed++
    const end = performance.now() + patience
    const fails = async (smaller: unknown) =>
      performance.now() < end &&
      (await failuresOf(smaller)).some((other) => kindOf(other) === kindOf(failure))
    const tries = /^it (?:kills|hangs)/.test(failure) ? TRIES.inNewOnes : TRIES.inOneProcess
    found({ entry: name, failure, input: await minimize(input, fails, tries) })
  }

  const next = () => {
    if (waiting.length > 0) return waiting.splice(0, FEW)
    const parents = kept.length > 0 ? kept : seeds
    const recent = parents.slice(-BATCH)
    return Array.from({ length: BATCH }, () =>
      mutate(chance.pick(chance.pick([parents, recent])), { chance, others: parents }),
    )
  }

  const round = async () => {
    const inputs = next()
    const reply = await ask(inputs)
    progress.inputs += inputs.length
    if ('death' in reply) {
      // The new process has forgotten what was reached: show it again.
      for (const input of inputs) await report(input, await failuresOf(input))
      if (kept.length > 0) await ask(kept)
      return
    }
    const { failures, fresh, reached } = reply.answer
    progress.reached = reached
    kept.push(...fresh.filter((at) => failures[at]?.length === 0).map((at) => inputs[at]))
    progress.kept = kept.length
    for (const [at, some] of failures.entries()) await report(inputs[at], some)
  }

  return { name, progress, round, stop: child.stop }
}

/** A failure without what differs from input to input. */
const kindOf = (failure: string) =>
  failure
    .replace(/\d+|`[^`]*`|"[^"]*"/g, '#')
    .split(' ')
    .slice(0, 5)
    .join(' ')
