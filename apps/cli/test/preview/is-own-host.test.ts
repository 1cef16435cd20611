import { expect, test } from 'vitest'
import { isOwnHost } from '../../src/preview/is-own-host.ts'

test.each([
  ['localhost:4321', 4321, true],
  ['127.0.0.1', 80, true],
  ['localhost:80', 80, true],
  ['[::1]', 80, true],
  ['localhost', 4321, false],
  ['evil.example', 80, false],
  [undefined, 80, false],
])('%s at port %i: %s', (host, port, isOwn) => {
  expect(isOwnHost(host, port)).toBe(isOwn)
})
