import { expect, test } from 'vitest'
import * as email from '../src/index.ts'

test('what the package offers', () => {
  expect(Object.keys(email).sort()).toEqual(['toEmail', 'toEml'])
})
