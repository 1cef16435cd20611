import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { processorSeconds } from './processor-seconds.ts'

export interface Child {
  /** Asks, and waits for the answer. A child that dies or hangs over it is replaced before the next question. */
  ask: <Answer>(question: object) => Promise<Reply<Answer>>
  stop: () => void
}

export type Reply<Answer> = { answer: Answer } | { death: string }

interface ChildOptions {
  /**
   * Seconds of the processor after which a child that does not answer is killed: those of a clock say little where many
   * programs share the machine. Where the system does not tell them, it is those of a clock.
   *
   * @default 20
   */
  patience?: number
}

/** How many times its patience a child may take by the clock: one that waits uses no processor. */
const BY_THE_CLOCK = 15

/** A process of a program of this folder, with 256 MB of heap. */
export function startChild(program = 'child/main', { patience = 20 }: ChildOptions = {}): Child {
  let running: Promise<ChildProcess> | undefined
  return {
    ask: async <Answer>(question: object) => {
      running ??= started(program)
      const child = await running
      const reply = await replyOf<Answer>(child, question, patience)
      if ('death' in reply) running = undefined
      return reply
    },
    stop: () => {
      running?.then((child) => child.kill('SIGKILL'))
      running = undefined
    },
  }
}

function started(program: string): Promise<ChildProcess> {
  const child = fork(join('scripts', 'start.js'), [`test/hostile/${program}`], {
    // With a larger nursery, what is collected as garbage makes less of a step in the times.
    execArgv: ['--max-old-space-size=256', '--min-semi-space-size=64', '--max-semi-space-size=64'],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  let said = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(0, 2000)
  })
  return new Promise((resolve, reject) => {
    child.once('message', () => {
      child.removeAllListeners('exit')
      resolve(child)
    })
    child.once('exit', () => reject(new Error(`\`${program}\` does not start: ${said}`)))
  })
}

function replyOf<Answer>(child: ChildProcess, question: object, patience: number): Promise<Reply<Answer>> {
  return new Promise((resolve) => {
    const settle = (reply: Reply<Answer>) => {
      clearInterval(timer)
      child.removeAllListeners('message')
      child.removeAllListeners('exit')
      resolve(reply)
    }
    const isOver = patienceWith(child, patience)
    const timer = setInterval(() => {
      if (!isOver()) return
      settle({ death: `it hangs: no answer in ${patience} s` })
      child.kill('SIGKILL')
    }, 200)
    child.once('message', ({ answer }: { answer: Answer }) => settle({ answer }))
    child.once('exit', (code, signal) =>
      settle({ death: `it kills the process (${signal ?? `exit ${code}`})` }),
    )
    child.send(question)
  })
}

/** Whether a child has had its seconds by now. */
function patienceWith({ pid }: ChildProcess, seconds: number): () => boolean {
  const start = performance.now()
  const used = processorSeconds(pid)
  return () => {
    const waited = (performance.now() - start) / 1000
    const now = processorSeconds(pid)
    const taken = used === undefined || now === undefined ? waited : now - used
    return taken > seconds || waited > seconds * BY_THE_CLOCK
  }
}
