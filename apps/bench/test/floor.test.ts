import { toHtml } from '@cec-bulletin/html'
import { expect, test } from 'vitest'
import { htmlByHand } from '../src/floor/html.ts'
import { readSample } from '../src/sample/read-sample.ts'

test('the floor of HTML is the very bytes of `toHtml`', async () => {
  const sample = await readSample()
  expect(htmlByHand(sample)).toBe(toHtml(sample))
})
