import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyHost } from '../src/tables/any-host.ts'

const { starts, seconds } = anyHost()

test('every service on any host begins with a second character that is looked for', () => {
  fc.assert(
    fc.property(fc.stringMatching(new RegExp(`^(?:${starts.source})`)), (behindHost) => {
      expect(seconds[behindHost.charCodeAt(2)], behindHost).toBe(true)
    }),
    { numRuns: 3000 },
  )
})
