import { expect } from 'vitest'
import { type NormalizeOptions, normalizeLink, replayChanges } from '../src/index.ts'

/** The address comes out as `expected`, and stays so; its changes replay; its display reads back to it. */
export function expectLink(input: string, expected: string, options?: NormalizeOptions) {
  const link = normalizeLink(input, options)
  expect(link).toMatchObject({ ok: true, href: expected })
  if (!link.ok) throw new Error('unreachable')
  expect(replayChanges(input, link.changes)).toBe(expected)
  expect(normalizeLink(expected, options)).toMatchObject({ ok: true, href: expected, changes: [] })
  expect(normalizeLink(link.display, options)).toMatchObject({ ok: true, href: expected })
  return link
}

/** The address is published byte for byte as it came. */
export function expectKept(input: string) {
  expect(expectLink(input, input).changes).toEqual([])
}

export function expectRefused(input: string, code: string) {
  expect(normalizeLink(input)).toMatchObject({ ok: false, code })
}
