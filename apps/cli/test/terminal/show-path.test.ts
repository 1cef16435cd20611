import { expect, test } from 'vitest'
import { showPath } from '../../src/terminal/show-path.ts'

test.each([
  ['/home/li/site', 'site'],
  ['/home/li/a/b', 'a/b'],
  ['/home/li', '.'],
  ['/home', '..'],
  ['/home/site', '../site'],
  ['/proc/site', '/proc/site'],
])('%s from /home/li: %s', (path, expected) => {
  expect(showPath(path, '/home/li')).toBe(expected)
})
