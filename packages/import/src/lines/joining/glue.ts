import type { SourceInline, SourceLabel } from '../../source/inlines.ts'
import { labelWords } from '../../source/label-words.ts'
import { wordsOf } from '../../source/words-of.ts'
import { isFullWidth, isFullWidthIn } from '../width-of.ts'
import { addressGoesOn } from './address-goes-on.ts'
import { isHyphened } from './hyphens.ts'

/** The inlines of several lines as those of one paragraph: what stood between two is dropped as joined, or made a space. */
export function glue(lines: readonly (readonly SourceInline[])[], text: string): SourceInline[] {
  const words = lines.map((line) => wordsOf(line, text))
  const addresses = addressesUpTo(words)
  return lines.flatMap((line, index) => {
    const [above = '', here = '', below = ''] = [words[index - 1], words[index], words[index + 1]]
    const isParted = index + 1 < lines.length && isHyphened(here, { second: below, text })
    const end = here.length
    const whole = isParted
      ? labelWords(line, { start: end - 1, end, text, fate: 'joined', rule: 'hyphen' })
      : line
    if (index === 0) return [...whole]
    const wasParted = isHyphened(above, { second: here, text })
    return joined(whole, {
      needsSpace:
        !wasParted &&
        addresses[index] === undefined &&
        standsApart(above, here) &&
        !isOfAddress(lines[index - 1], { line, text }),
    })
  })
}

/** For each line that goes on with an address, that address as far as the end of this line. */
function addressesUpTo(words: readonly string[]): (string | undefined)[] {
  const found: (string | undefined)[] = []
  words.forEach((here, index) => {
    const above = found[index - 1] ?? words[index - 1] ?? ''
    found.push(addressGoesOn(above, here) ? `${above.trimEnd()}${here.trim()}` : undefined)
  })
  return found
}

/** Whether a link goes on from one line to the next whose words are the address to which it leads. */
function isOfAddress(
  above: readonly SourceInline[] | undefined,
  { line, text }: { line: readonly SourceInline[]; text: string },
): boolean {
  const last = above?.findLast(({ type }) => type !== 'label')
  const first = line.find(({ type }) => type !== 'label')
  if (last?.type !== 'link' || first?.type !== 'link' || !first.again) return false
  if (first.url.from !== last.url.from) return false
  const [end, start] = [wordsOf([last], text).trim(), wordsOf([first], text).trim()]
  return text.slice(first.url.from, first.url.from + first.url.length).includes(end + start)
}

/** The white space that leads the inlines of a line, joined or made the space between two words. */
function joined(inlines: readonly SourceInline[], { needsSpace }: { needsSpace: boolean }): SourceInline[] {
  const [lead, ...rest] = inlines
  if (lead?.type !== 'label' || lead.rule !== 'line-break') return [...inlines]
  const label = (from: number, length: number): SourceLabel[] =>
    length > 0 ? [{ type: 'label', from, length, fate: 'joined', rule: 'line-break' }] : []
  if (!needsSpace || lead.length === 0) return [...label(lead.from, lead.length), ...rest]
  return [
    { type: 'text', from: lead.from, length: 1, says: ' ' },
    ...label(lead.from + 1, lead.length - 1),
    ...rest,
  ]
}

/** Words of Latin letters stand apart; Chinese does not, nor does a number that is cut over two lines of Chinese. */
function standsApart(first: string, second: string): boolean {
  const [end, start] = [[...first.trimEnd()].at(-1) ?? '', [...second.trimStart()][0] ?? '']
  if (end === '' || start === '') return false
  // `图 1`: what the picture shows stands below its number.
  if (/^\s*[图表]\s*\d{1,2}\s*$/u.test(first)) return true
  // A dash is the mark of an item where white space stands behind it.
  if (/^\s*[–-]\s*$/u.test(first)) return true
  if ([end, start].some((character) => isFullWidthIn(character, first + second))) return false
  // A large letter with which a text begins may stand on a line of its own.
  if (/^\s*\p{Lu}\s*$/u.test(first) && /^\s*(?:\p{Ll}|\p{Lu}{2})/u.test(second)) return false
  if (/[-–/_]/.test(end) && /[\p{L}\p{N}]/u.test(start)) return false
  if (/\d:$/.test(first.trimEnd()) && /\d/.test(start)) return false
  if (/https?:(?:\/{1,2}\S*)?$/i.test(first.trimEnd()) && beginsWithRestOfAddress(first, second)) return false
  // `a@example.o`, and `rg` on the next line; a word of a sentence has no dot in it.
  if (/@[\w.-]*$/.test(first) && /^[\w-]*\.[a-z]{2}/i.test(second)) return false
  return !(/\d/.test(end) && /\d/.test(start) && [...first, ...second].some(isFullWidth))
}

/** Whether a line begins with the rest of the address above: it is nothing else, or has what only addresses have in front of Chinese. */
function beginsWithRestOfAddress(first: string, second: string): boolean {
  if (/^[\w\-.~/?#@!$&'*+;=%]+$/.test(second.trim())) return true
  const [start = ''] = /^[\w\-.~/?#@!$&'*+;=%]+(?=[^\s!-~])/u.exec(second.trimStart()) ?? []
  return start !== '' && (/[\w][/=?&]/.test(start) || /[-/=?&_.]$/.test(first.trimEnd()))
}
