import { firstGroup } from '@cec-bulletin/fixtures'
import { expect, test } from 'vitest'
import { type Options, themes, toHtml } from '../src/index.ts'
import { sample } from './sample.ts'

const cases = Object.entries(themes).flatMap(([name, theme]) =>
  (['A4', '16:9'] as const).map((paper): [string, Options] => [`${name}, ${paper}`, { theme, paper }]),
)

test.each(cases)('the style of a page is at most 8.5 KB: %s', (_, options) => {
  const style = firstGroup(/<style>([\s\S]*)<\/style>/, toHtml(sample, { document: true, ...options }))
  expect(Buffer.byteLength(style)).toBeLessThanOrEqual(8.5 * 1024)
})
