import { expect, test } from 'vitest'
import * as docx from '../src/docx.ts'
import * as index from '../src/index.ts'

test.each([
  ['@cec-bulletin/import', index, ['infer']],
  ['@cec-bulletin/import/docx', docx, ['readDocx']],
])('what %s offers', (_, offered, names) => {
  expect(Object.keys(offered).sort()).toEqual(names)
})
