import fc from 'fast-check'
import { expect, test } from 'vitest'
import { showControls } from '../../src/terminal/show-controls.ts'

test.each([
  ['第22期 issue.md', '第22期 issue.md'],
  ['简报🌏', '简报🌏'],
  ['\u001b[31mred', '\\u001b[31mred'],
  ['\u0007', '\\u0007'],
  ['a\r\nb\tc', 'a\\u000d\\u000ab\\u0009c'],
  ['\u0000\u007f', '\\u0000\\u007f'],
  ['\u009b31m', '\\u009b31m'],
  ['\u202egpj.exe\u2066', '\\u202egpj.exe\\u2066'],
  ['\u2028\u2029', '\\u2028\\u2029'],
  ['\ud83c', '\\ud83c'],
])('%j', (line, shown) => {
  expect(showControls(line)).toBe(shown)
})

test('no line keeps what a terminal obeys, and what it shows anyway stays', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (line) => {
      expect(showControls(line)).not.toMatch(
        /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/,
      )
      expect(showControls(showControls(line))).toBe(showControls(line))
    }),
  )
})
