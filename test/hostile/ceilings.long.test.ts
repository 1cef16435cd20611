import { expect, test } from 'vitest'
import { runCeilings } from './ceilings/run-ceilings.ts'

const casesOf = (...entries: string[]) => entries.map((entry) => ({ entry, place: 'bare', pattern: '"*"' }))

test.each([
  ['linear', { measured: 1, refused: 0, failed: 0 }, /^$/],
  ['refusing', { measured: 0, refused: 1, failed: 0 }, /^$/],
  [
    'square',
    { measured: 1, refused: 0, failed: 1 },
    /^FAILED square, bare: "\*"\n {2}takes 4\.0 times as long for twice the text\n {2}7 ms for 12 KB, 29 ms/,
  ],
  [
    'slow',
    { measured: 1, refused: 0, failed: 1 },
    /^FAILED slow, bare: "\*"\n {2}takes 4000 ms, and may take 1000/,
  ],
  ['dying', { measured: 1, refused: 0, failed: 1 }, /^FAILED dying, bare: "\*"\n {2}it kills the process/],
])('of an entry that is %s', async (entry, result, said) => {
  const lines: string[] = []
  const options = { program: 'ceilings/planted-child', say: (line: string) => lines.push(line) }
  expect(await runCeilings(casesOf(entry), options)).toEqual(result)
  expect(lines.join('\n')).toMatch(said)
})

test.each([
  ['what only an earlier case makes slow is no failure', ['littering', 'littered'], 0],
  ['the cases after a death are measured', ['dying', 'linear'], 1],
])('%s', async (_, entries, failed) => {
  const options = { program: 'ceilings/planted-child', say: () => undefined }
  expect(await runCeilings(casesOf(...entries), options)).toEqual({ measured: 2, refused: 0, failed })
})
