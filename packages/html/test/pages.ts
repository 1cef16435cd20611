import { fixtures, resolve } from '@cec-bulletin/fixtures'
import { themes, toHtml } from '../src/index.ts'
import { hostPage, hosts } from './host-page.ts'
import { sample } from './sample.ts'

/** Whole pages for validators to look at. */
export const pages = [
  ...fixtures()
    // Addresses that no standard allows go through as they are: they are for other tests.
    .filter(({ name }) => name !== 'hostile')
    .map(({ name, issue }) => ({ name, html: toHtml(issue, { document: true, resolve }) })),
  { name: 'sample', html: toHtml(sample, { document: true, theme: themes.field, externalLinks: 'host' }) },
  {
    name: 'cover',
    html: toHtml(sample, {
      document: true,
      paper: '16:9',
      theme: { ...themes.ink, cover: 'https://e.cn/a.jpg' },
    }),
  },
  {
    name: 'host',
    html: hostPage({ theme: themes.ink, css: hosts['with Times and blue headings'] }),
  },
]
