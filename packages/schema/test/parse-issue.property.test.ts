import assert from 'node:assert/strict'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Issue, type IssueInput, parseIssue, safeParseIssue } from '../src/index.ts'
import { arbitraryAlmostIssue, arbitraryJunk, objectsIn } from './arbitrary-junk.ts'
import { expectCanonical } from './expect-canonical.ts'
import { arbitraryIssueInput, textsOf } from './fixtures.ts'

const numRuns = Number(process.env.RUNS ?? 200)

// One after the other with each issue, as making it takes longer than each of them.
test('every issue parses to itself, in canonical form, with its text, and shares nothing', () => {
  fc.assert(
    fc.property(arbitraryIssueInput(), (input) => {
      const before = JSON.stringify(input)
      const issue = parseIssue(input)
      expect(JSON.stringify(input)).toBe(before)
      expectApart(issue, input)
      expectCanonical(issue)
      expect(textsOf(issue, { date: 'data' }).join('')).toBe(rawText(input))
      assert.deepStrictEqual(parseIssue(issue), issue)
      // It is JSON.
      assert.deepStrictEqual(JSON.parse(JSON.stringify(issue)), issue)
    }),
    { numRuns },
  )
})

/** No object of the issue is one of its input, or stands in it twice. */
function expectApart(issue: Issue, input: IssueInput): void {
  const ours = objectsIn(issue)
  expect(new Set(ours).size).toBe(ours.length)
  const known = new Set(objectsIn(input))
  expect(ours.filter((object) => known.has(object))).toEqual([])
}

describe('never throws, and reports within its limits', () => {
  const check = (value: unknown): void => {
    const result = safeParseIssue(value)
    if (result.ok) {
      expectCanonical(result.issue)
      return
    }
    expect(result.problems.length).toBeGreaterThan(0)
    expect(result.problems.length).toBeLessThanOrEqual(100)
    expect(new TextEncoder().encode(JSON.stringify(result.problems)).length).toBeLessThanOrEqual(65_536)
    for (const { message, received } of result.problems) {
      expect(received.length).toBeLessThanOrEqual(60)
      expect(`${message.en}\n${message.zh}`).not.toMatch(/expected *(;|$)|应为 *(；|$)/m)
    }
  }

  test('on any JSON', () => {
    fc.assert(fc.property(fc.jsonValue(), check), { numRuns })
  })

  test('on anything at all', () => {
    fc.assert(fc.property(arbitraryJunk(), check), { numRuns })
  })

  test('on an issue with one value replaced', () => {
    fc.assert(fc.property(arbitraryAlmostIssue(), check), { numRuns })
  })
})

/** The text of raw input, read without the code under test: nodes are generated with their fields in order. */
function rawText(input: IssueInput): string {
  const { title, series, number, date, summary, sections, imprint } = input
  const texts: unknown[] = [title, series, number, date, summary].map(trimmed)
  for (const section of sections) {
    texts.push(trimmed(section.title), inContent(section.introduction))
    for (const { title, body, sources, notes } of section.articles ?? []) {
      texts.push(trimmed(title), inContent(body))
      texts.push(
        ...(sources ?? []).map((source) => trimmed(typeof source === 'string' ? source : source.title)),
      )
      texts.push(...(notes ?? []).map(({ children }) => inContent(children)))
    }
  }
  texts.push(inContent(imprint?.statement), trimmed(imprint?.publisher))
  for (const editor of imprint?.editors ?? []) {
    texts.push(...(typeof editor === 'string' ? [editor] : [editor.name, editor.email]).map(trimmed))
  }
  return [...texts, trimmed(imprint?.email), trimmed(imprint?.site)].join('')
}

const trimmed = (value: unknown) => String(value ?? '').trim()

function inContent(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(inContent).join('')
  if (typeof value !== 'object' || value === null) return ''
  const { value: own, alt, align: _, ...others } = value as Record<string, unknown>
  return [own, trimmed(alt), ...Object.values(others).filter(Array.isArray)].map(inContent).join('')
}
