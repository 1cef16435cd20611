import { expect, test } from 'vitest'
import * as schema from '../src/index.ts'

test('the public names', () => {
  expect(Object.keys(schema).sort()).toEqual([
    'ProblemsError',
    'bulletMarkers',
    'dateIn',
    'issueSchema',
    'labelsFor',
    'limits',
    'mapLinks',
    'orderedMarkers',
    'parseIssue',
    'safeParseIssue',
  ])
})
