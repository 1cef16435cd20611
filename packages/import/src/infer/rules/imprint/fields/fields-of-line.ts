import { isLatin } from '../../../../lines/joining/is-latin.ts'
import type { SourceBlock, SourceParagraph } from '../../../../source/blocks.ts'
import { splitInlines } from '../../../../source/inlines/split-inlines.ts'
import type { SourceInline } from '../../../../source/inlines.ts'
import { labelMatches, labelWords } from '../../../../source/label-words.ts'
import { wordsOf } from '../../../../source/words-of.ts'
import { isFieldValue } from '../../../words/fields/is-field-value.ts'
import { isNotice } from '../../../words/fields/is-statement.ts'
import { patterns } from '../../../words/patterns.ts'
import { bareFields } from './bare-fields.ts'
import { fieldLabels } from './field-label.ts'

/**
 * The fields of a line that names who made the issue; several stand on one line with white space between them. What the
 * model has no field for, such as `校对：` and `电话：`, is of the statement, label and all. `undefined` where it has none.
 */
export function fieldsOfLine(block: SourceBlock | undefined, text: string): SourceParagraph[] | undefined {
  if (block?.type !== 'paragraph' || block.role !== undefined) return undefined
  const known = found.get(block) ?? { fields: readFields(block, text) }
  found.set(block, known)
  return known.fields
}

/** Several rules ask about each line of a document, and a block never changes. */
const found = new WeakMap<SourceParagraph, { fields: SourceParagraph[] | undefined }>()

function readFields(block: SourceParagraph, text: string): SourceParagraph[] | undefined {
  const words = wordsOf(block.inlines, text)
  if (words.length > 200) return undefined
  const starts = startsIn(words)
  if (starts[0] === undefined || words.slice(0, starts[0]).trim() !== '') return undefined
  const parts: SourceParagraph[] = []
  let rest = block.inlines
  let done = 0
  for (const end of [...starts.slice(1), words.length]) {
    const [part, behind] = splitInlines(rest, { at: end - done, text })
    const isBehind = isBehindAddress(words, done) && !isLabelled(words.slice(done))
    const field: SourceParagraph | undefined = isBehind
      ? { ...block, inlines: part, role: 'statement' }
      : fieldOf({ ...block, inlines: part }, text)
    if (!field) return undefined
    parts.push(field)
    rest = behind
    done = end
  }
  const last = parts.at(-1)
  if (last) parts[parts.length - 1] = { ...last, inlines: [...last.inlines, ...rest] }
  return parts
}

/** Where fields begin; the second half of a label, as in `编辑 Editors：` and `Assistant editor:`, begins none. */
function startsIn(words: string): number[] {
  let labelled = 0
  return [...words.matchAll(/(?:^|[\s　；;|｜·•]+)(?=\S)/gu)]
    .map(({ 0: space, index }) => index + space.length)
    .filter((start) => {
      if (start < labelled) return false
      const rest = words.slice(start)
      const [first] = fieldLabels(rest)
      const isNamed =
        first !== undefined ||
        patterns.makers.test(rest) ||
        isBareSite(words, start) ||
        (start > 0 && otherLabel.test(rest)) ||
        (start > 0 && (beginsWithNotice(rest) || isBehindAddress(words, start)))
      if (isNamed) labelled = start + (first?.label.length ?? 0)
      return isNamed
    })
}

/** `Contact: news@example.org | https://example.org`: an address behind a mark needs no label. */
const isBareSite = (words: string, start: number): boolean =>
  /[|｜·•；;]\s*$/u.test(words.slice(0, start)) && bareSite.test(words.slice(start))

/** `网址：https://example.org/　每月10日出版`: what stands behind an address is none of it. */
const isBehindAddress = (words: string, start: number): boolean =>
  /[.@][!-~]+[\s　]+$/u.test(words.slice(0, start)) && /^\p{Script=Han}/u.test(words.slice(start))

const isLabelled = (words: string): boolean =>
  fieldLabels(words).length > 0 || patterns.makers.test(words) || otherLabel.test(words)

/** `邮箱：a@example.org　内部资料，免费交流`: a notice behind a field needs no label. */
function beginsWithNotice(words: string): boolean {
  const [part = ''] = words.split(/[\s　]/u)
  return /^\p{Script=Han}/u.test(part) && isNotice(part)
}

/** `会所：南窗路5号`, behind a field: a label that no field has. */
const otherLabel = /^\p{Script=Han}{2,6}[：:]\s*\S/u

const bareSite = /^(?:https?:\/\/|www\.)[!-~]+(?:\s|$)/iu

/** What a label promises and its words do not keep is said in the statement, where other labels stand as well. */
function fieldOf(block: SourceParagraph, text: string): SourceParagraph | undefined {
  const words = wordsOf(block.inlines, text)
  if (bareSite.test(words)) return bareFields(block, text)?.[0]
  const labels = fieldLabels(words)
  if (labels.length === 0 && beginsWithNotice(words)) return { ...block, role: 'statement' }
  const { role, label = '' } =
    labels.find((one) => isFieldValue(one.role, trimmed(words.slice(one.label.length)))) ?? {}
  if (!role) {
    const saysLabel =
      labels.some((one) => one.role === 'site') || patterns.makers.test(words) || otherLabel.test(words)
    const isNamed = /[：:|｜丨/／\s][\s\S]*[\p{L}\p{N}]/u.test(words)
    return saysLabel && isNamed ? { ...block, role: 'statement' } : undefined
  }
  const named = withoutClosing(labelWords(block.inlines, { start: 0, end: label.length, text, rule: role }), {
    words,
    text,
  })
  if (role === 'statement') return { ...block, role, inlines: named }
  const what = { text, fate: 'mark', rule: 'separator' } as const
  const sentence = isLatin(words) ? labelMatches(named, { pattern: stop, ...what }) : named
  const pattern = role !== 'editors' ? behind : /[、，,；;]/u.test(words) ? parted : spaced
  return { ...block, role, inlines: labelMatches(sentence, { pattern, ...what }) }
}

/** `Published by the Mill Trust.` is a sentence; `Ltd.` is an abbreviation, and so is the letter of a name. */
const stop = /(?<!\b(?:Ltd|Inc|Co|Corp|Jr|Sr|\p{L}))\.\s*$/gu

/** `（责编：…）` stands in brackets as a whole. */
const withoutClosing = (inlines: SourceInline[], { words, text }: { words: string; text: string }) =>
  /^[\s　]*[（(【]/u.test(words) ? labelMatches(inlines, { pattern: /[）)】][\s　]*$/gu, text }) : inlines

const trimmed = (words: string) => words.replace(behind, '').replace(stop, '')

/** Between two names. */
const parted = /\s*[、，,；;]\s*|\s+(?:and|&)\s+|[\s　|｜]+$/gu

/** Between two names without marks; a name of two characters may be set with a space in it. */
const spaced = /\s+(?:and|&)\s+|(?<=\p{Script=Han}{2})[\s　]+(?=\p{Script=Han}{2})|[\s　|｜]+$/gu

const behind = /[\s　；;|｜·•]+$/gu
