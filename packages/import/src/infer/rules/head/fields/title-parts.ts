import type { Role, SourceParagraph } from '../../../../source/blocks.ts'
import { splitInlines } from '../../../../source/inlines/split-inlines.ts'
import { labelWords } from '../../../../source/label-words.ts'
import { wordsOf } from '../../../../source/words-of.ts'

/** A part of a title that is a field. */
export interface Part {
  role: Role
  /** Offsets into the words of the title. */
  start: number
  end: number
}

/** A title as its parts, in their order; what stands between them is a mark. */
export function titleParts(
  title: SourceParagraph,
  { parts, text }: { parts: readonly Part[]; text: string },
): SourceParagraph[] {
  const words = wordsOf(title.inlines, text)
  let rest = title.inlines
  let done = 0
  return parts.map((part, index) => {
    const until = parts[index + 1] ? part.end : words.length
    const [inlines, behind] = splitInlines(rest, { at: until - done, text })
    const { start, end } = trimmed(words, part)
    const what = { text, fate: 'mark' as const, rule: 'masthead' }
    const ended = labelWords(inlines, { start: end - done, end: until - done, ...what })
    const begun = labelWords(ended, { start: 0, end: start - done, ...what })
    rest = behind
    done = until
    return { ...title, role: part.role, inlines: begun }
  })
}

/** Without the signs that part it from its neighbours, and without the marks of titles around a series. */
function trimmed(words: string, { role, start, end }: Part): { start: number; end: number } {
  const whole = words.slice(start, end)
  const before = (role === 'series' ? opening : separators).exec(whole)?.[0].length ?? 0
  const said = whole.slice(before)
  const behind = role === 'number' ? said.length : said.search(role === 'series' ? closing : separatorsAtEnd)
  return { start: start + before, end: start + before + (behind < 0 ? said.length : behind) }
}

const separators = /^[\s　·•|｜丨—–－:：,，（(【[）)】\]》」』-]+/u

const separatorsAtEnd = /[\s　·•|｜丨—–－:：,，（(【[-]+$/u

const opening = /^[\s　·•|｜丨—–－:：,，（(【[《「『-]+/u

const closing = /[\s　·•|｜丨—–－:：,，（(【[》」』】\]-]+$/u
