import { expect, test } from 'vitest'
import * as html from '../src/index.ts'

test('what the package offers', () => {
  expect(Object.keys(html).sort()).toEqual(['themes', 'toHast', 'toHtml'])
})
