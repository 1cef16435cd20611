import { expect, test } from 'vitest'
import * as core from '../src/core.ts'
import * as links from '../src/index.ts'
import * as rules from '../src/rules.ts'

test('the package exports these names and no others', () => {
  expect(Object.keys(links).sort()).toEqual([
    'findLinks',
    'normalizeLink',
    'redirectors',
    'replayChanges',
    'trackers',
  ])
  expect(Object.keys(core).sort()).toEqual(['findLinks', 'normalizeLink', 'replayChanges'])
  expect(Object.keys(rules)).toEqual(['parseRules'])
})
