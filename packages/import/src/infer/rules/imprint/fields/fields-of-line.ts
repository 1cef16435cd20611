import type { Role, SourceBlock, SourceParagraph } from '../../../../source/blocks.ts'
import type { SourceInline } from '../../../../source/inlines.ts'
import { labelMatches, labelWords } from '../../../../source/label-words.ts'
import { splitInlines } from '../../../../source/split-inlines.ts'
import { wordsOf } from '../../../../source/words-of.ts'
import { isFieldValue } from '../../../words/fields/is-field-value.ts'
import { patterns } from '../../../words/patterns.ts'

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
  const starts = [...words.matchAll(/(?:^|[\s　；;|｜]+)(?=\S)/gu)]
    .map(({ 0: space, index }) => index + space.length)
    .filter((start) => isField(words.slice(start)))
  if (starts[0] === undefined || words.slice(0, starts[0]).trim() !== '') return undefined
  const parts: SourceParagraph[] = []
  let rest = block.inlines
  let done = 0
  for (const end of [...starts.slice(1), words.length]) {
    const [part, behind] = splitInlines(rest, { at: end - done, text })
    const field = fieldOf({ ...block, inlines: part }, text)
    if (!field) return undefined
    parts.push(field)
    rest = behind
    done = end
  }
  const last = parts.at(-1)
  if (last) parts[parts.length - 1] = { ...last, inlines: [...last.inlines, ...rest] }
  return parts
}

const roles = ['publisher', 'editors', 'email', 'site', 'statement'] as const satisfies Role[]

/** The label with which words begin, if it is that of a field. */
const labelOf = (role: (typeof roles)[number], words: string) => {
  const plain =
    role === 'publisher' ? patterns.publishedBy : role === 'editors' ? patterns.editedBy : undefined
  return (patterns[role].exec(words) ?? plain?.exec(words))?.[0]
}

const isField = (words: string) =>
  roles.some((role) => labelOf(role, words) !== undefined) || patterns.makers.test(words)

/** What a label promises and its words do not keep is said in the statement, where other labels stand as well. */
function fieldOf(block: SourceParagraph, text: string): SourceParagraph | undefined {
  const words = wordsOf(block.inlines, text)
  const role = roles.find((one) => {
    const label = labelOf(one, words)
    return label !== undefined && isFieldValue(one, trimmed(words.slice(label.length)))
  })
  const isNamed = /[：:|｜丨/／\s][\s\S]*[\p{L}\p{N}]/u.test(words)
  if (!role) return patterns.makers.test(words) && isNamed ? { ...block, role: 'statement' } : undefined
  const end = labelOf(role, words)?.length ?? 0
  const named = withoutClosing(labelWords(block.inlines, { start: 0, end, text, rule: role }), {
    words,
    text,
  })
  const sentence = /^\s*\p{L}+ by\s/u.test(words) ? withoutPeriod(named, text) : named
  const pattern = role !== 'editors' ? behind : /[、，,；;]/u.test(words) ? parted : spaced
  return {
    ...block,
    role,
    inlines:
      role === 'statement'
        ? named
        : labelMatches(sentence, { pattern, text, fate: 'mark', rule: 'separator' }),
  }
}

/** `Published by the Mill Trust.` is a sentence; `Ltd.` is an abbreviation. */
const withoutPeriod = (inlines: SourceInline[], text: string) =>
  labelMatches(inlines, {
    pattern: /(?<!\b(?:Ltd|Inc|Co|Corp|\p{L}))\.\s*$/gu,
    text,
    fate: 'mark',
    rule: 'separator',
  })

/** `（责编：…）` stands in brackets as a whole. */
const withoutClosing = (inlines: SourceInline[], { words, text }: { words: string; text: string }) =>
  /^[\s　]*[（(【]/u.test(words) ? labelMatches(inlines, { pattern: /[）)】][\s　]*$/gu, text }) : inlines

const trimmed = (words: string) => words.replace(behind, '')

/** Between two names. */
const parted = /\s*[、，,；;]\s*|\s+(?:and|&)\s+|[\s　|｜]+$/gu

/** Between two names without marks; a name of two characters may be set with a space in it. */
const spaced = /\s+(?:and|&)\s+|(?<=\p{Script=Han}{2})[\s　]+(?=\p{Script=Han}{2})|[\s　|｜]+$/gu

const behind = /[\s　；;|｜]+$/gu
