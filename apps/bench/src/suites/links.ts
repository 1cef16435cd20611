import { normalizeLink } from '@cec-bulletin/links'
import normalizeUrl from 'normalize-url'
import { TidyURL } from 'tidy-url'
import { cleanUrl } from 'tracking-params'
import { rightAnswers } from '../check/right-answers.ts'
import { addresses } from '../data/addresses.ts'
import { type Contender, job } from '../timed/contender.ts'
import { timedSuite } from '../timed/timed-suite.ts'

type Addresses = readonly (readonly [address: string, published: string])[]

export const links = timedSuite<Addresses, string[]>({
  name: 'links',
  title: `Cleaning ${addresses.length} addresses`,
  input: (_, times) => Array.from({ length: times }, () => addresses).flat(),
  check: (hrefs, list) => ({
    note: rightAnswers(
      hrefs,
      list.map(([, published]) => published),
    ),
  }),
  contenders: [
    contender('new URL().href', { role: 'floor', clean: (address) => new URL(address).href }),
    contender('normalizeLink', {
      role: 'ours',
      clean: (address) => {
        const link = normalizeLink(address)
        return link.ok ? link.href : ''
      },
    }),
    contender('normalize-url', { role: 'peer', clean: (address) => normalizeUrl(address) }),
    contender('tidy-url', { role: 'peer', clean: tidy }),
    contender('tracking-params', { role: 'peer', clean: cleanUrl }),
  ],
})

// It prints every step of its work unless this is false, whatever the name says.
TidyURL.config.set('silent', false)

function tidy(address: string): string {
  return TidyURL.clean(address).url
}

interface Cleaner {
  role: 'floor' | 'ours' | 'peer'
  clean(address: string): string
}

function contender(name: string, { role, clean }: Cleaner): Contender<Addresses, string[]> {
  return {
    name,
    role,
    prepare: (list) => {
      const inputs = list.map(([address]) => address)
      return job(
        () => inputs.map((address) => cleaned(address, clean)),
        (hrefs) => hrefs,
      )
    },
  }
}

/** Who stops at an address has not cleaned it, and goes on with the next. */
function cleaned(address: string, clean: (address: string) => string): string {
  try {
    return clean(address)
  } catch {
    return ''
  }
}
