import { expect, test } from 'vitest'
import * as links from '../src/index.ts'

test('the package exports these names and no others', () => {
  expect(Object.keys(links).sort()).toEqual([
    'findLinks',
    'normalizeLink',
    'redirectors',
    'replayChanges',
    'trackers',
  ])
})
