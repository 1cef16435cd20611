import { everything, resolve } from '@cec-bulletin/fixtures'
import { themes, toHast } from '@cec-bulletin/html'
import { markOf } from '@cec-bulletin/schema/model'
import type { Element } from 'hast'
import { expect, test } from 'vitest'
import { styled } from '../src/context.ts'
import { transform } from '../src/elements/transforms.ts'
import { lookOf } from '../src/look/look.ts'
import type { Typeface } from '../src/look/typeface.ts'
import { nothing } from '../src/markup/markup.ts'

const typeface: Typeface = { of: 'text', size: 17, leading: 1.8, colour: 'ink', bold: false, align: 'start' }

const context = styled(
  {
    look: lookOf(themes.ink),
    lang: 'zh-CN',
    dir: 'ltr',
    pageDir: 'ltr',
    typeface,
    accent: 'accent',
    room: 540,
    gap: 18,
    after: 0,
    isIndented: false,
    kept: { count: 0 },
  },
  typeface,
)

const element = (tagName: string, className?: string[]): Element => ({
  type: 'element',
  tagName,
  properties: className === undefined ? {} : { className },
  children: [],
})

test.each([
  ['details', element('details')],
  ['figure.map', element('figure', ['map'])],
  ['div.columns', element('div', ['columns'])],
  ['div', element('div')],
])('an element that no mail has: %s', (name, unknown) => {
  expect(() => transform(unknown, context, nothing)).toThrow(
    `Cannot show \`${name}\` in a mail; expected one of \`a\`, `,
  )
})

test('there is a transform for each part of an issue', () => {
  const [fragment] = toHast(everything(), { resolve, markerOf: markOf }).children
  const parts = fragment?.type === 'element' ? fragment.children : []
  const elements = parts.filter((node) => node.type === 'element')
  expect(elements).toHaveLength(4)
  for (const part of elements) expect(transform(part, context, nothing)).not.toBe('')
})
