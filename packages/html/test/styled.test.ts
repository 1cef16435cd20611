import { everything, firstGroup } from '@cec-bulletin/fixtures'
import { expect, test } from 'vitest'
import { toHtml } from '../src/index.ts'

// These have the browser's own style, or one by their class.
const plain = ['br', 'del', 'div', 'footer', 'header', 'main', 'nav', 'span', 'strong', 'tbody', 'time', 'tr']

test('every element that an issue may hold has a style', () => {
  const html = toHtml(everything(), { document: true })
  const style = firstGroup(/<style>([\s\S]*)<\/style>/, html)
  const body = html.slice(html.indexOf('<body>'))
  const elements = new Set([...body.matchAll(/<([a-z][a-z\d]*)/g)].map(([, name]) => name))
  const unstyled = [...elements].filter((name) => !new RegExp(`(?<![-.\\w])${name}(?![-\\w])`).test(style))
  const wanting = unstyled.filter((name) => !plain.includes(name ?? ''))
  expect(wanting, 'without a rule in `src/theme/css/nodes.ts`').toEqual([])
})
