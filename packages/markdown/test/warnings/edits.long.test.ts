import { safeFromMarkdown } from '@cec-bulletin/markdown'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blockSuspicions, markSuspicions } from '../../src/warnings/rules.ts'
import { applied, documentOf, nameOf, troubleOf, without } from './document.ts'
import { examples } from './examples/all.ts'

const numRuns = Number(process.env.RUNS ?? 200)

const codes = [...markSuspicions, ...blockSuspicions].map(({ code }) => code)

const texts = Object.values(examples).flatMap(({ warns, silent }) => [
  ...warns.map(({ text }) => text),
  ...silent,
])

const piece = fc.constantFrom(
  ...['*', '**', '_', '__', '~~', '`', '[', ']', '](', '(', ')', '（', '）', '|', '｜', '#', '＃', '$', '='],
  ...[
    '\\',
    '&',
    ' ',
    '\n',
    '\n\n',
    '\u3000',
    '>',
    '- ',
    '1. ',
    '3. ',
    '---',
    ':',
    '：',
    '摘自：',
    '—— ',
    '词',
    'a',
  ],
)

/** Examples under one another, with pieces put in or characters taken out anywhere. */
const arbitraryBody = fc
  .tuple(
    fc.array(fc.constantFrom(...texts), { minLength: 1, maxLength: 3 }),
    fc.array(fc.tuple(fc.nat(), fc.oneof(piece, fc.constant(undefined))), { maxLength: 4 }),
    fc.constantFrom('', '> ', '- ', '1. ', '> - '),
  )
  .map(([bodies, changes, lead]) => {
    let text = bodies.join('\n\n')
    for (const [at, put] of changes) {
      const index = at % (text.length + 1)
      // Half a character is a problem of its own.
      if (isWithinCharacter(text, index)) continue
      text = text.slice(0, index) + (put ?? '') + text.slice(put === undefined ? index + 1 : index)
    }
    const inside = lead.replaceAll(/[^>]/g, ' ')
    return lead + text.replaceAll('\n', `\n${inside}`)
  })

/** Of two halves, neither the first may be taken out nor anything put between. */
const isWithinCharacter = (text: string, index: number) =>
  /[\ud800-\udbff]/.test(text.charAt(index - 1)) || /[\ud800-\udbff]/.test(text.charAt(index))

test('an edit takes its warning away and adds none', () => {
  fc.assert(
    fc.property(arbitraryBody, fc.constantFrom('\n', '\r\n'), (body, lineEnd) => {
      const document = documentOf(body).replaceAll('\n', lineEnd)
      const before = troubleOf(document)
      for (const warning of safeFromMarkdown(document).warnings) {
        const { fix, code } = warning
        if (!fix || !codes.includes(code)) continue
        expect(fix.start).toBeLessThanOrEqual(fix.end)
        expect(fix.end).toBeLessThanOrEqual(document.length)
        const mended = applied(document, fix)
        const after = troubleOf(mended)
        expect(without(after, before), mended).toEqual([])
        expect(without(before, after), mended).toContain(nameOf(warning))
      }
    }),
    { numRuns },
  )
})
