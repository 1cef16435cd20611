import { expect, test } from 'vitest'
import { runCeilings } from './ceilings/run-ceilings.ts'

test.each([
  ['linear', { measured: 1, refused: 0, failed: 0 }, /^$/],
  ['refusing', { measured: 0, refused: 1, failed: 0 }, /^$/],
  [
    'square',
    { measured: 1, refused: 0, failed: 1 },
    // As a growth, or on a slow machine as too long already.
    /^FAILED square, bare: "\*"\n {2}(?:takes \d|it hangs)/,
  ],
  ['dying', { measured: 1, refused: 0, failed: 1 }, /^FAILED dying, bare: "\*"\n {2}it kills the process/],
])('of an entry that is %s', { retry: 3 }, async (entry, result, said) => {
  const lines: string[] = []
  const cases = [{ entry, place: 'bare', pattern: '"*"' }]
  const options = { program: 'ceilings/planted-child', say: (line: string) => lines.push(line) }
  expect(await runCeilings(cases, options)).toEqual(result)
  expect(lines.join('\n')).toMatch(said)
})

test('what only an earlier case makes slow is no failure', async () => {
  const cases = ['littering', 'littered'].map((entry) => ({ entry, place: 'bare', pattern: '"*"' }))
  const options = { program: 'ceilings/planted-child', say: () => undefined }
  expect(await runCeilings(cases, options)).toEqual({ measured: 2, refused: 0, failed: 0 })
})

test('the cases after a death are measured', async () => {
  const cases = ['dying', 'linear'].map((entry) => ({ entry, place: 'bare', pattern: '"*"' }))
  const options = { program: 'ceilings/planted-child', say: () => undefined }
  expect(await runCeilings(cases, options)).toEqual({ measured: 2, refused: 0, failed: 1 })
})
