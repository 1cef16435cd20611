import type { Root } from 'hast'
import { expect, test } from 'vitest'
import { toHast, toHtml } from '../src/index.ts'
import { sample } from './sample.ts'

test.each([false, true])('a plugin that changes nothing changes nothing, document: %s', (document) => {
  const nothing = () => () => {}
  expect(toHtml(sample, { document, plugins: [nothing] })).toBe(toHtml(sample, { document }))
})

test('plugins run in their order, with their options', () => {
  const say = (word: string) => (tree: Root) => {
    tree.children.push({ type: 'comment', value: word })
  }
  expect(
    toHtml(sample, {
      plugins: [
        [say, '甲'],
        [(word: string) => say(word), '乙'],
      ],
    }),
  ).toMatch(/<!--甲--><!--乙-->$/)
})

test('a plugin may add what our own trees never hold', () => {
  const own = () => (tree: Root) => {
    tree.children.push({ type: 'element', tagName: 'my-element', properties: { dataX: 1 }, children: [] })
  }
  expect(toHtml(sample, { plugins: [own] })).toMatch(/<my-element data-x="1"><\/my-element>$/)
})

test('a tree is made anew on each call, and the issue stays as it was', () => {
  const before = structuredClone(sample)
  const first = toHast(sample, { document: true })
  first.children.length = 0
  expect(toHast(sample, { document: true }).children.length).toBe(4)
  expect(sample).toEqual(before)
})

test('nothing stands in a tree twice', () => {
  const seen = new Set<object>()
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    expect(seen.has(value)).toBe(false)
    seen.add(value)
    Object.values(value).forEach(visit)
  }
  visit(toHast(sample, { document: true }))
})
