import { describe, expect, test } from 'vitest'
import type { TextExamples } from '../../src/warnings/examples.ts'
import { textSuspicions } from '../../src/warnings/rules.ts'
import type { Line, TextSuspicion } from '../../src/warnings/suspicion.ts'
import * as fullWidthLetters from '../../src/warnings/texts/full-width-letters.ts'
import * as invisibleCharacter from '../../src/warnings/texts/invisible-character.ts'
import { examples as typedListExamples } from '../../src/warnings/texts/lists/typed-list.examples.ts'
import { typedList } from '../../src/warnings/texts/lists/typed-list.ts'
import * as doubledPunctuation from '../../src/warnings/texts/punctuation/doubled-punctuation.ts'
import * as fullWidthPunctuation from '../../src/warnings/texts/punctuation/full-width-punctuation.ts'
import { examples as halfWidthPunctuationExamples } from '../../src/warnings/texts/punctuation/half-width-punctuation.examples.ts'
import { halfWidthPunctuation } from '../../src/warnings/texts/punctuation/half-width-punctuation.ts'
import * as halfWidthQuotes from '../../src/warnings/texts/punctuation/half-width-quotes.ts'
import * as missingSpace from '../../src/warnings/texts/punctuation/missing-space.ts'
import * as mixedPair from '../../src/warnings/texts/punctuation/mixed-pair.ts'
import * as unpairedMark from '../../src/warnings/texts/punctuation/unpaired-mark.ts'
import * as radicalCharacter from '../../src/warnings/texts/radical-character.ts'
import * as replacementCharacter from '../../src/warnings/texts/replacement-character.ts'
import { examples as spaceBetweenChineseExamples } from '../../src/warnings/texts/space-between-chinese.examples.ts'
import { spaceBetweenChinese } from '../../src/warnings/texts/space-between-chinese.ts'
import * as titleFullStop from '../../src/warnings/texts/title-full-stop.ts'
import * as typedIndent from '../../src/warnings/texts/typed-indent.ts'

const rules: [TextSuspicion, TextExamples][] = [
  [doubledPunctuation.doubledPunctuation, doubledPunctuation.examples],
  [fullWidthLetters.fullWidthLetters, fullWidthLetters.examples],
  [fullWidthPunctuation.fullWidthPunctuation, fullWidthPunctuation.examples],
  [halfWidthPunctuation, halfWidthPunctuationExamples],
  [halfWidthQuotes.halfWidthQuotes, halfWidthQuotes.examples],
  [invisibleCharacter.invisibleCharacter, invisibleCharacter.examples],
  [missingSpace.missingSpace, missingSpace.examples],
  [mixedPair.mixedPair, mixedPair.examples],
  [radicalCharacter.radicalCharacter, radicalCharacter.examples],
  [replacementCharacter.replacementCharacter, replacementCharacter.examples],
  [spaceBetweenChinese, spaceBetweenChineseExamples],
  [titleFullStop.titleFullStop, titleFullStop.examples],
  [typedIndent.typedIndent, typedIndent.examples],
  [unpairedMark.unpairedMark, unpairedMark.examples],
  [typedList, typedListExamples],
]

test('every rule is tried', () => {
  expect(new Set(rules.map(([rule]) => rule))).toEqual(new Set(textSuspicions))
})

const lineOf = (text: string, around: Partial<Line> = {}): Line => ({
  kind: 'paragraph',
  lang: 'zh-CN',
  pieces: [{ start: 0 }],
  ...around,
  text,
})

const found = (line: Line) =>
  textSuspicions.flatMap(({ code, slipsIn }) => slipsIn(line).map((slip) => ({ code, ...slip })))

describe.each(rules.map(([rule, examples]) => ({ code: rule.code, rule, examples })))(
  '$code',
  ({ code, rule, examples }) => {
    test.each(examples.warns.map(([marked, fix, around]) => ({ marked, fix, around })))(
      '$marked',
      ({ marked, fix, around }) => {
        const start = marked.indexOf('⟦')
        const end = marked.indexOf('⟧') - 1
        const text = marked.replace('⟦', '').replace('⟧', '')
        expect(found(lineOf(text, around))).toEqual([{ code, start, end, ...(fix !== undefined && { fix }) }])
        // The mend of a list is Markdown, where it is no text any more.
        if (fix !== undefined && rule !== typedList)
          expect(found(lineOf(text.slice(0, start) + fix + text.slice(end), around))).toEqual([])
        const { en, zh } = rule.explain({ received: text.slice(start, end), fix })
        const [instead = ''] = (fix ?? '').trimStart().split('\n', 1)
        for (const message of [en, zh]) {
          expect(message.length).toBeGreaterThan(10)
          expect(message).not.toContain('undefined')
          // What stands there already is no advice.
          if (!text.includes(instead) || instead.length < 3) expect(message).toContain(instead)
        }
      },
    )
    test.each(examples.silent.map((example) => ({ example })))('$example', ({ example }) => {
      const [text, around] = typeof example === 'string' ? [example] : example
      expect(found(lineOf(text, around))).toEqual([])
    })
  },
)
