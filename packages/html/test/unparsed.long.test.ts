import { hostileStrings, resolve } from '@cec-bulletin/fixtures'
import type { Issue } from '@cec-bulletin/schema'
import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { expect, test } from 'vitest'
import { toHtml } from '../src/index.ts'
import { tagNames } from '../src/tree/tag-names.ts'
import { sample } from './sample.ts'

const numRuns = Number(process.env.RUNS ?? 1000)

const words = fc.constantFrom(
  ...hostileStrings,
  '</script><xss>',
  '"><xss>',
  ' javascript:alert(1)',
  'constructor',
)
const value = fc.oneof(
  { weight: 4, arbitrary: words },
  words.map((one) => [one]),
  words.map((one) => ({ value: one })),
  words.map((one) => ({ type: 'text', value: [one] })),
  words.map((one) => ({ type: 'link', url: one, children: [] })),
  fc.constantFrom<unknown>(undefined, null, Number.NaN, 1e21, true, [], {}, { type: 'raw', value: '<xss>' }),
)
/** One part of the sample, by its number, or one of its texts and addresses, and what stands there instead. */
const change = fc.record({ number: fc.nat(), ofTexts: fc.boolean(), value })
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never

test('an issue that nobody parsed is refused, or makes no element, attribute or address but ours', () => {
  let rendered = 0
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), fc.boolean(), (changes, document) => {
      const html = rendering(changes.reduce(changed, structuredClone(sample)), document)
      if (html === undefined) return
      rendered++
      expect(elementsOf(parse(html)).flatMap(strange)).toEqual([])
    }),
    { numRuns },
  )
  expect(rendered).toBeGreaterThan(numRuns / 10)
})

test.each([
  ['<b>', 'b'],
  ['<p onclick="x">', 'onclick=x'],
  ['<a href="javascript:x">', 'href=javascript:x'],
])('the check sees %s', (html, expected) => {
  expect(elementsOf(parse(html)).flatMap(strange)).toEqual([expected])
})

function changed(issue: Issue, { number, ofTexts, value }: Change): Issue {
  const all = placesIn(issue)
  const texts = all.filter(([parent, key]) => typeof parent[key] === 'string' && key !== 'type')
  const places = ofTexts ? texts : all
  const [parent, key] = places[number % places.length] ?? []
  if (parent !== undefined && key !== undefined) parent[key] = structuredClone(value)
  return issue
}

type Place = [parent: Record<string, unknown>, key: string]

function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return []
  const parent = value as Record<string, unknown>
  return Object.keys(parent).flatMap((key) => [[parent, key], ...placesIn(parent[key])] as Place[])
}

function rendering(issue: Issue, document: boolean): string | undefined {
  try {
    return toHtml(issue, { document, resolve })
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError)
    return undefined
  }
}

type Element = DefaultTreeAdapterTypes.Element

function elementsOf(node: DefaultTreeAdapterTypes.Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : []
  return 'tagName' in node ? [node, ...children] : children
}

const known: readonly string[] = tagNames
const attributes =
  /^(?:alt|aria-label|aria-labelledby|charset|class|content|datetime|dir|http-equiv|id|lang|name|property|rel|role|scope|start|tabindex|title|type)$/

function strange({ tagName, attrs }: Element): string[] {
  const odd = attrs.filter(({ name, value }) => {
    if (name === 'href' || name === 'src') return !/^(?:https?:|mailto:|tel:|#)/i.test(value)
    return !attributes.test(name)
  })
  return [...(known.includes(tagName) ? [] : [tagName]), ...odd.map(({ name, value }) => `${name}=${value}`)]
}
