import { expect, test } from 'vitest'
import * as site from '../src/index.ts'

test('what the package offers', () => {
  expect(Object.keys(site).sort()).toEqual([
    'checkSlug',
    'digestOf',
    'inFeeds',
    'inOrder',
    'issueFiles',
    'seriesFiles',
    'toSite',
  ])
})
