import { describe, expect, test } from 'vitest'
import { toWechat } from '../src/index.ts'
import { issueOf } from './issue-of.ts'
import { attribute, read } from './rules/read.ts'
import { faultsOf } from './rules/rules.ts'
import { sample } from './sample.ts'

describe('the content is at most twice as long as its words', () => {
  test('of the sample issue', () => {
    expect(timesItsWords(toWechat(sample()).content)).toBeLessThan(2)
  })

  // A line of a phone holds about twenty characters: each paragraph has three of them.
  test.each([
    ['paragraphs', '文'.repeat(60)],
    ['items', { type: 'list' as const, children: Array(6).fill('文'.repeat(40)) }],
    ['quotes', { type: 'blockquote' as const, children: ['文'.repeat(160)] }],
    ['boxes', { type: 'blockquote' as const, kind: 'tip' as const, children: ['文'.repeat(200)] }],
  ])('of an issue of %s', (_, block) => {
    expect(timesItsWords(toWechat(issueOf(Array(30).fill(block))).content)).toBeLessThan(2)
  })
})

test('keeps every rule with the sample issue', () => {
  expect(faultsOf(toWechat(sample()))).toEqual([])
})

test('what a section of styles says, nothing in it says again', () => {
  const [root, ...others] = read(toWechat(sample()).content).elements
  const said = (attribute(root ?? fail(), 'style') ?? '').split(';')
  for (const other of others)
    for (const style of (attribute(other, 'style') ?? '').split(';')) expect(said).not.toContain(style)
})

function timesItsWords(content: string): number {
  return content.length / read(content).texts.join('').length
}

function fail(): never {
  throw new Error('There is no element')
}
