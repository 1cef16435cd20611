import { expect, test } from 'vitest'
import { processorTime } from '../processor-time.ts'

test('work is counted, and waiting is not', () => {
  expect(processorTime(work)).toBeGreaterThanOrEqual(50)
  expect(processorTime(wait)).toBeLessThan(50)
})

function work(): void {
  const start = process.cpuUsage()
  while (process.cpuUsage(start).user < 50_000);
}

function wait(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200)
}
