import { expect, test } from 'vitest'
import * as schema from '../src/index.ts'
import * as model from '../src/model.ts'
import * as warnings from '../src/warnings.ts'

test('the public names', () => {
  expect(Object.keys(schema).sort()).toEqual([
    'ProblemsError',
    'boxKinds',
    'bulletMarkers',
    'childrenOf',
    'dateIn',
    'issueSchema',
    'labelsFor',
    'limitProblems',
    'limits',
    'mapLinks',
    'orderedMarkers',
    'parseIssue',
    'safeParseIssue',
    'shorten',
  ])
})

test('the names of the model, for renderers', () => {
  expect(Object.keys(model).sort()).toEqual([
    'anchorsOf',
    'boxKinds',
    'bulletMarkers',
    'byType',
    'childrenOf',
    'dateIn',
    'isMark',
    'isPicturePath',
    'labelsFor',
    'mailAddress',
    'markOf',
    'numberLabel',
    'orderedMarkers',
    'placeOf',
    'rowsOf',
    'saysTheSame',
    'uniqueNames',
    'unknownNode',
  ])
})

test('the names of the warnings', () => {
  expect(Object.keys(warnings).sort()).toEqual([
    'askForStack',
    'fewOfEach',
    'readTypedMark',
    'slipsOf',
    'suspect',
    'suspectFrame',
    'textSuspicions',
  ])
})
