import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readHtml } from '../../src/html.ts'
import { infer } from '../../src/index.ts'
import { readMarkdown } from '../../src/markdown.ts'
import { readText } from '../../src/text.ts'

const folder = new URL('../../evaluation/', import.meta.url)

const runs = Number(process.env.RUNS ?? 400)

/** The documents of a kind, each cut in pieces. */
const piecesOf = (extension: string, end: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(`.${extension}`))
    .sort()
    .flatMap((path) => readFileSync(new URL(path, folder), 'utf8').split(end))

/** A few pieces that follow one another, from several places; what goes wrong names the fewest. */
const mixedFrom = (pieces: readonly string[]) =>
  fc
    .array(fc.tuple(fc.nat(pieces.length - 1), fc.integer({ min: 1, max: 6 })), {
      minLength: 1,
      maxLength: 12,
    })
    .map((places) => places.flatMap(([at, length]) => pieces.slice(at, at + length)))

/** An editor is told of them and mends them herself: a title with nothing below it, and a title that holds an address. */
const mended = ['empty-list', 'title-link']

// Whatever stands beside whatever, the ledger explains the draft: `infer` throws where it does not. Lines of a text, whose
// tables and titles are only guessed, give no problem but those two.
test.each([
  [
    'html',
    /(?=<(?:p|h[1-6]|div|section|table|t[dr]|[uo]l|li|blockquote|pre|br|img|span)[\s>])/,
    readHtml,
    '',
  ],
  ['md', /(?<=\n)/, readMarkdown, ''],
  ['txt', /(?<=\n)/, readText, ''],
] as const)('pieces of documents as %s, mixed', (extension, end, read, between) => {
  const pieces = piecesOf(extension, end)
  expect(pieces.length).toBeGreaterThan(100)
  fc.assert(
    fc.property(mixedFrom(pieces), (some) => {
      const source = read(`题\n${some.join(between)}`)
      const { ledger, problems } = infer(source, { given: { title: '题', date: '2026' } })
      expect(ledger.length).toBeGreaterThan(0)
      if (extension === 'txt') expect(problems.filter(({ code }) => !mended.includes(code))).toEqual([])
    }),
    { numRuns: runs },
  )
})
