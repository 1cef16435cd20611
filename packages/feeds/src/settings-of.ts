import type { FeedOptions } from './feed-options.ts'

/**
 * The options, once they are checked; both formats of XML and JSON get the same.
 *
 * @throws {TypeError} for an option that is not what it says.
 */
export function settingsOf(options: FeedOptions): FeedOptions {
  const { home, self, offset, entries = 'issues' } = options
  for (const name of ['title', 'description', 'author'] as const) checkWords(name, options[name])
  if (options.title.trim() === '') throw wrong('title', options.title, 'the name of the bulletin')
  if (!/^[+-](?:0\d|1[0-4]):[0-5]\d$/.test(offset))
    throw wrong('offset', offset, 'an offset such as `+08:00`')
  if (entries !== 'issues' && entries !== 'articles') {
    throw wrong('entries', entries, '`issues` or `articles`')
  }
  return { ...options, home: address('home', home), self: address('self', self) }
}

function checkWords(name: string, value: unknown): void {
  if (value === undefined && name !== 'title') return
  if (typeof value !== 'string' || /[\p{Cc}\p{Cs}\ufffe\uffff]/u.test(value)) {
    throw wrong(name, value, 'one line of text without control characters')
  }
}

function address(name: string, value: string): string {
  if (URL.canParse(value)) {
    const { protocol, href } = new URL(value)
    if (protocol === 'https:' || protocol === 'http:') return href
  }
  throw wrong(name, value, 'an absolute address with `https:` or `http:`')
}

function wrong(name: string, value: unknown, expected: string): TypeError {
  return new TypeError(`Cannot use ${JSON.stringify(value)} as \`${name}\`; expected ${expected}`)
}
