import { expect, test } from 'vitest'
import { redirectors } from '../../src/index.ts'
import { expectLink } from '../expect-link.ts'
import { passedOverRedirectors } from '../passed-over.ts'
import { E } from './detours.ts'

const passedOver = passedOverRedirectors.flatMap(({ hosts }) => hosts)

test.each(passedOver)('%s has no row', (host) => {
  const known = redirectors.flatMap(({ hosts }) => hosts)
  expect(known.filter((one) => host === one || host.endsWith(`.${one}`))).toEqual([])
})

test.each(passedOver)('an address of %s that carries another one stays, with a warning', (host) => {
  const input = `https://${host}/anime.php?url=${E}`
  expect(expectLink(input, input).warnings.map(({ code }) => code)).toEqual(['carries-address'])
})
