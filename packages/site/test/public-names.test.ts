import { expect, test } from 'vitest'
import * as site from '../src/index.ts'

test('what the package offers', () => {
  expect(Object.keys(site).sort()).toEqual(['digestOf', 'inFeeds', 'issueFiles', 'seriesFiles', 'toSite'])
})
