import { safeFromMarkdown } from '@cec-bulletin/markdown'
import { describe, expect, test } from 'vitest'
import { blockSuspicions, markSuspicions } from '../../src/warnings/rules.ts'
import { applied, documentOf, headOf, nameOf, troubleOf, without } from './document.ts'
import { examples } from './examples/all.ts'

const codes = [...markSuspicions, ...blockSuspicions].map(({ code }) => code)

// A whole document stands nowhere but by itself.
const warns = Object.entries(examples)
  .flatMap(([code, each]) => each.warns.map((example) => ({ code, ...example })))
  .filter(({ text }) => !text.startsWith('---\n'))

describe('places and edits lie within the text', () => {
  test.each(warns)('$code: $text', ({ text, lang = 'zh-CN' }) => {
    for (const variant of variantsOf(text, lang)) {
      const lines = variant.split(/\r\n|\n|\r/)
      for (const { line = 0, column = 0, endLine = 0, endColumn = 0, fix } of safeFromMarkdown(variant)
        .warnings) {
        expect(line).toBeGreaterThan(0)
        expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1)
        expect(endLine * 1e6 + endColumn).toBeGreaterThanOrEqual(line * 1e6 + column)
        expect(endColumn).toBeLessThanOrEqual((lines[endLine - 1] ?? '').length + 1)
        if (!fix) continue
        expect(fix.start).toBeGreaterThanOrEqual(headOf(lang).length)
        expect(fix.end).toBeGreaterThanOrEqual(fix.start)
        expect(fix.end).toBeLessThanOrEqual(variant.length)
      }
    }
  })
})

describe('wherever it stands', () => {
  test.each(warns)('$code: $text', ({ code, text, received, lang = 'zh-CN' }) => {
    for (const variant of variantsOf(text, lang)) {
      const { warnings } = safeFromMarkdown(variant)
      const before = troubleOf(variant)
      for (const warning of warnings) {
        if (!warning.fix || !codes.includes(warning.code)) continue
        const after = troubleOf(applied(variant, warning.fix))
        expect(without(after, before)).toEqual([])
        expect(without(before, after)).toContain(nameOf(warning))
      }
      const isMoved = variant !== documentOf(text, lang)
      if (isMoved && isOfPlace(code, text)) continue
      const quoted = warnings.filter((warning) => warning.code === code).map((warning) => warning.received)
      expect(quoted.map(oneLine)).toContain(oneLine(received))
    }
  })
})

/** What is suspect only in an article, or only outside of a quote or an item. */
const isOfPlace = (code: string, text: string) =>
  /^(?:near-(?:source|caption|attribution|credit)|lazy-line|underlined-sentence|typed-note|typed-title)$/.test(
    code,
  ) ||
  (code === 'stray-picture' && text.startsWith('[')) ||
  (code === 'joined-lines' && text.includes('\n——'))

const oneLine = (text: string | undefined) => text?.replaceAll(/\s+/g, ' ')

/** The same with other line ends, behind a byte order mark, in a quote and in an item. */
function variantsOf(text: string, lang: string): string[] {
  const document = documentOf(text, lang)
  const inQuote = text.replaceAll(/^/gm, '> ')
  const inItem = `- ${text.replaceAll('\n', '\n  ')}`
  const inNested = `1. 甲\n\n   ${inQuote.replaceAll('\n', '\n   ')}`
  return [
    document,
    document.replaceAll('\n', '\r\n'),
    `\ufeff${document}`,
    ...[inQuote, inItem, inNested].flatMap((body) => {
      const moved = documentOf(body, lang)
      return [moved, moved.replaceAll('\n', '\r\n')]
    }),
  ]
}
