import { type ChildProcess, fork } from 'node:child_process'
import { afterAll, expect, test } from 'vitest'
import type { Answer } from './inputs/answer-input.ts'
import { inputs } from './inputs/inputs.ts'

// All take some five minutes: `INPUTS=all`. Without it, one of six is run.
const some = inputs.flatMap(({ name }, index) =>
  process.env.INPUTS === 'all' || index % 6 === 0 ? [[name, index] as const] : [],
)

let running: Promise<ChildProcess> | undefined
afterAll(async () => (await running)?.kill('SIGKILL'))

test('there are three hundred', () => {
  expect(inputs.length).toBeGreaterThanOrEqual(300)
  expect(new Set(inputs.map(({ name }) => name)).size).toBe(inputs.length)
})

/** Of the processor: a later try knows the code already, and other programs weigh on one of three less than on one. */
test.each(some)('%s', { retry: 2 }, async (_, index) => {
  running ??= started()
  const answer = await answerOf(await running, index)
  if ('death' in answer) running = undefined
  expect(answer).toMatchObject({ isFault: false })
  expect((answer as Answer).milliseconds).toBeLessThan(2000)
})

/** A process with 300 MB. */
function started(): Promise<ChildProcess> {
  const child = fork('scripts/start.js', ['packages/import/test/hostile/inputs/child'], {
    execArgv: ['--max-old-space-size=300'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  return new Promise((resolve, reject) => {
    child.once('message', () => resolve(child))
    child.once('exit', (code) => reject(new Error(`The child does not start: exit ${code}`)))
  })
}

function answerOf(child: ChildProcess, index: number): Promise<Answer | { death: string }> {
  return new Promise((resolve) => {
    const settle = (answer: Answer | { death: string }) => {
      clearTimeout(timer)
      child.removeAllListeners()
      resolve(answer)
    }
    const timer = setTimeout(() => {
      settle({ death: 'no answer in 200 s' })
      child.kill('SIGKILL')
    }, 200_000)
    child.once('message', (answer: Answer) => settle(answer))
    child.once('exit', (code, signal) => settle({ death: `${signal ?? code}` }))
    child.send(index)
  })
}
