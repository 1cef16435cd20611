import { themes } from '@cec-bulletin/html'
import { toSite } from '../src/index.ts'
import { entryOf, fixtureEntries, series } from './some-series.ts'

// Addresses that no standard allows go through as they are: they are for other tests.
const issues = [
  ...fixtureEntries().filter(({ slug }) => slug !== 'hostile'),
  entryOf('2023-10', { number: 7 }),
]

/** The pages of sites in both themes, for validators to look at. */
export const wholePages = [
  ...pagesOf('ink', { ...series, theme: themes.ink }),
  ...pagesOf('field', {
    ...series,
    theme: themes.field,
    lang: 'en',
    title: 'Green Bulletin',
    articles: true,
  }),
]

function pagesOf(name: string, site: typeof series) {
  return [...toSite(site, issues)]
    .filter(([path]) => path.endsWith('.html'))
    .map(([path, html]) => ({ name: `${name}/${path}`, html }))
}
