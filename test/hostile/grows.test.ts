import { expect, test } from 'vitest'
import { squareIn } from './ceilings/grows.ts'

test.each<[string, number[], boolean]>([
  ['a straight line', [100, 200, 400, 800, 1600], false],
  ['a square', [60, 240, 960], true],
  ['a square that is only seen where it is long', [10, 30, 70, 280, 1120], true],
  ['a square of a limit: the longest is refused', [40, 160, 640, 1], true],
  ['a square in the noise', [0.5, 2, 8, 32], false],
  ['a step of garbage', [20, 40, 160, 330, 650], false],
  ['garbage where many things stay alive', [9, 24, 71, 228, 235], false],
  ['a step at the end, behind a straight line', [60, 180, 360, 700, 2400], false],
])('%s', (_, times, expected) => {
  expect(squareIn(times) !== undefined).toBe(expected)
})
