import { expect, test } from 'vitest'
import * as feeds from '../src/index.ts'

test('what the package offers', () => {
  expect(Object.keys(feeds).sort()).toEqual(['toAtom', 'toEntries', 'toJsonFeed', 'toRss'])
})
