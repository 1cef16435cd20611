import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readHtml } from '../../src/html.ts'
import { infer } from '../../src/index.ts'
import { readMarkdown } from '../../src/markdown.ts'
import { readText } from '../../src/text.ts'

const folder = new URL('../../evaluation/documents/', import.meta.url)

const runs = Number(process.env.RUNS ?? 400)

/** The documents of a kind, each cut in pieces. */
const piecesOf = (extension: string, end: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(`document.${extension}`))
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

// Whatever stands beside whatever, the ledger explains the draft: `infer` throws where it does not.
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
      expect(infer(read(`题\n${some.join(between)}`)).ledger.length).toBeGreaterThan(0)
    }),
    { numRuns: runs },
  )
})
