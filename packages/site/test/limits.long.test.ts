import { issuesAtLimits } from '@cec-bulletin/fixtures'
import { limits } from '@cec-bulletin/schema'
import { expect, test } from 'vitest'
import { toSite } from '../src/index.ts'
import { series, withPictures } from './some-series.ts'

// Feeds are made of the same issue.
const largest = issuesAtLimits().filter(({ limit }) => limit === 'values')

test.each(largest)('what is as large as an issue may be has its site: $name', ({ name, canonical }) => {
  const { url: _, ...issue } = canonical(limits.values)
  // Tens of thousands of pages, each with a style of its own, take half a minute.
  const articles = name !== 'values: articles'
  const files = toSite({ ...series, articles }, [withPictures('1', issue)])
  expect(files.get('1/index.html')?.length).toBeGreaterThan(limits.values)
  expect(files.get('feed.json')?.length).toBeGreaterThan(limits.values)
})
