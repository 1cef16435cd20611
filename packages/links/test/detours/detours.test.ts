import { describe, expect, test } from 'vitest'
import { normalizeLink } from '../../src/index.ts'
import { expectLink } from '../expect-link.ts'
import { affiliates, carried, chinese, gateways, lookAlikes, opaque, parameters } from './detours.ts'

describe.each([
  ['sites and their parameters', parameters],
  ['gateways and mailing services', gateways],
  ['affiliate networks', affiliates],
  ['Chinese sites', chinese],
])('%s', (_, inputs) => {
  test('are thirty cases or more', () => {
    expect(new Set(inputs).size).toBeGreaterThanOrEqual(30)
  })

  test.each(inputs)('%s leads to https://e.com/a', (input) => {
    expect(expectLink(input, 'https://e.com/a').warnings).toEqual([])
  })
})

test.each(carried)('%s → %s', (input, expected) => {
  expectLink(input, expected)
})

test.each(opaque)('%s does not show where it leads', (input) => {
  expect(expectLink(input, input).warnings.map(({ code }) => code)).toEqual(['opaque-redirector'])
})

test.each(lookAlikes)('%s only looks like a redirector', (input) => {
  const codes = expectLink(input, input).warnings.map(({ code }) => code)
  expect(codes).not.toContain('opaque-redirector')
  expect(codes).not.toContain('redirector-unread')
})

test.each(lookAlikes)('%s stays even beside a mark that goes', (input) => {
  const link = normalizeLink(`${input}${input.includes('?') ? '&' : '?'}utm_source=b`)
  expect(link).toMatchObject({ ok: true, href: input })
})
