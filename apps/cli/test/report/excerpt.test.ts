import { expect, test } from 'vitest'
import { excerptOf } from '../../src/report/excerpt.ts'

const text = (line: ReturnType<typeof excerptOf>[number] | undefined) =>
  typeof line === 'string' ? line : line?.map((span) => span.text).join('')

test.each([
  ['as long as the line', '见[清单]。', '见[清单]。'],
  ['cut where the line is', `见[清单]。${'长'.repeat(200)}`, `见[清单]。${'长'.repeat(90)}…`],
])('the mend is %s', (_, line, shown) => {
  const lines = excerptOf(line.replace('[', '［'), {
    file: 'a.md',
    severity: 'warning',
    code: 'x',
    message: { en: '', zh: '' },
    line: 1,
    column: 2,
    fix: { start: 1, end: 2, text: '[' },
  })
  expect(text(lines[2])).toBe(`      + ${shown}`)
})
