import { normalizeLink } from '@cec-bulletin/links'
import normalizeUrl from 'normalize-url'
import { TidyURL } from 'tidy-url'
import { cleanUrl } from 'tracking-params'
import { rightAnswers } from '../check/right-answers.ts'
import { addresses, bulletinAddresses } from '../data/addresses.ts'
import { type Contender, job } from '../timed/contender.ts'
import { timedSuite } from '../timed/timed-suite.ts'

type Addresses = typeof addresses

interface Lists {
  all: Addresses
  bulletin: Addresses
}

interface Cleaned {
  hrefs: string[]
  list: Addresses
}

export const links = timedSuite<Lists, Cleaned>({
  name: 'links',
  title: `Cleaning ${addresses.length} addresses, and the ${bulletinAddresses.length} of a bulletin`,
  input: (_, times) => ({
    all: Array.from({ length: times }, () => addresses).flat(),
    bulletin: Array.from({ length: times }, () => bulletinAddresses).flat(),
  }),
  check: ({ hrefs, list }) => ({
    note: rightAnswers(
      hrefs,
      list.map(([, published]) => published),
    ),
  }),
  contenders: [
    contender('new URL().href', { role: 'floor', clean: standardHref }),
    contender('normalizeLink', { role: 'ours', clean: normalizedHref }),
    contender('normalize-url', { role: 'peer', clean: (address) => normalizeUrl(address) }),
    contender('tidy-url', { role: 'peer', clean: tidy }),
    contender('tracking-params', { role: 'peer', clean: cleanUrl }),
    contender('new URL().href, a bulletin’s', { role: 'floor', clean: standardHref, list: 'bulletin' }),
    contender('normalizeLink, a bulletin’s', {
      role: 'ours',
      clean: normalizedHref,
      list: 'bulletin',
      floor: 'new URL().href, a bulletin’s',
    }),
  ],
})

// Despite its name, `silent: true` makes it print every step of its work.
TidyURL.config.set('silent', false)

function standardHref(address: string): string {
  return new URL(address).href
}

function normalizedHref(address: string): string {
  const link = normalizeLink(address)
  return link.ok ? link.href : ''
}

function tidy(address: string): string {
  return TidyURL.clean(address).url
}

interface Cleaner extends Pick<Contender<Lists, Cleaned>, 'role' | 'floor'> {
  clean(address: string): string
  /** @default 'all' */
  list?: keyof Lists
}

function contender(
  name: string,
  { clean, list: which = 'all', ...others }: Cleaner,
): Contender<Lists, Cleaned> {
  return {
    name,
    ...others,
    prepare: (lists) => {
      const list = lists[which]
      const inputs = list.map(([address]) => address)
      return job(
        () => inputs.map((address) => cleaned(address, clean)),
        (hrefs) => ({ hrefs, list }),
      )
    },
  }
}

/** A cleaner that throws has not cleaned this address; it goes on with the next. */
function cleaned(address: string, clean: (address: string) => string): string {
  try {
    return clean(address)
  } catch {
    return ''
  }
}
