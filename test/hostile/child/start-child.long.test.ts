import { expect, test } from 'vitest'
import { startChild } from './start-child.ts'

// Three sizes of 0.8 s each, and a patience of one second.
test('a child that answers late, as others have the processor, does not hang', async () => {
  expect(await askAbout('waiting')).toEqual({ answer: { times: [0, 0, 0], failures: [] } })
})

test('a child that uses the processor for longer than it may does', async () => {
  expect(await askAbout('hanging')).toEqual({ death: 'it hangs: no answer in 1 s' })
})

async function askAbout(entry: string) {
  const child = startChild('ceilings/planted-child', { patience: 1 })
  const reply = await child.ask({ kind: 'ceiling', entry, place: 'bare', pattern: '"*"' })
  child.stop()
  return reply
}
