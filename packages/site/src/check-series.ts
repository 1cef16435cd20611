import type { Series } from './series.ts'

/** @throws {TypeError} for a series that is not what it says; its theme and its offset are checked where they are used. */
export function checkSeries(series: Series): Series {
  if (typeof series.title !== 'string' || series.title.trim() === '') {
    throw wrong('title', series.title, 'the name of the bulletin')
  }
  if (typeof series.lang !== 'string' || !/^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i.test(series.lang)) {
    throw wrong('lang', series.lang, 'a language such as `zh-CN`')
  }
  if (!isFolder(series.url)) {
    throw wrong(
      'url',
      series.url,
      'an absolute address that ends in a slash, such as `https://example.org/bulletin/`',
    )
  }
  if (series.feeds !== undefined && series.feeds !== 'issues' && series.feeds !== 'articles') {
    throw wrong('feeds', series.feeds, '`issues` or `articles`')
  }
  return series
}

function isFolder(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, search, hash, href } = new URL(url)
  return /^https?:$/.test(protocol) && search === '' && hash === '' && href === url && url.endsWith('/')
}

function wrong(name: string, value: unknown, expected: string): TypeError {
  return new TypeError(`Cannot use ${JSON.stringify(value)} as \`${name}\` of a series; expected ${expected}`)
}
