import { expect, test } from 'vitest'
import { readSample } from '../src/sample/read-sample.ts'
import { suites } from '../src/suites.ts'

const inProcess = ['html', 'markdown', 'channels', 'reading', 'validation', 'pipeline', 'links', 'finder']
const processes = ['startup', 'size', 'memory', 'demo']

test('the suites', () => {
  expect(suites.map(({ name }) => name)).toEqual([...inProcess, ...processes])
})

const sample = await readSample()

test.each(suites.filter(({ name }) => inProcess.includes(name)))(
  '$name: nobody drops work',
  async (suite) => {
    const { rows } = await suite.measure({ quick: true, sample, say: () => undefined })
    expect(rows.filter(({ disqualified }) => disqualified !== undefined)).toEqual([])
    expect(rows.some(({ role }) => role === 'floor')).toBe(true)
    const ours = rows.filter(({ role }) => role === 'ours')
    expect(ours.length).toBeGreaterThan(0)
    // Where there are right answers, we have all of them.
    for (const { note } of ours) {
      const answers = note === undefined ? null : /^(\d+) of (\d+) right$/.exec(note)
      if (answers !== null) expect(answers[1]).toBe(answers[2])
    }
  },
)
