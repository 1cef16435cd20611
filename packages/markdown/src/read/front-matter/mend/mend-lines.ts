import { type Line, linesOf } from '../lines.ts'
import { type Entry, isSpaces, readEntry } from './entry.ts'
import { meantKey } from './meant-key.ts'
import { mendEntry } from './mend-entry.ts'
import { type ImprintState, mendInImprint, newImprint } from './mend-imprint.ts'
import { isOpen, type Mend } from './mend-value.ts'

/** A line of which it is plain what it means, though YAML reads it otherwise or not at all. */
export interface Slip extends Mend {
  line: Line
}

/** What the lines so far have begun. */
interface State {
  /** The white space before the keys of the issue. */
  lead: string | undefined
  /** The keys of the issue there were. */
  keys: Set<string>
  /** Whether a line `imprint:` stands anywhere. */
  hasImprint: boolean
  /** Inside of `imprint:`. */
  imprint: ImprintState | undefined
  /** Whether a line is still part of the text above. */
  goesOn: ((text: string) => boolean) | undefined
}

/** Finds them from the first line to the last. */
export function mendLines(yaml: string): Slip[] {
  const lines = [...linesOf(yaml)].filter(({ text }) => !/^\s*(?:#.*)?$/.test(text))
  const hasImprint = lines.some(({ text }) => meantKey(readEntry(text)?.word ?? '', 'issue') === 'imprint')
  const state: State = { lead: undefined, keys: new Set(), hasImprint, imprint: undefined, goesOn: undefined }
  return lines.flatMap((line, index) => {
    if (state.goesOn?.(line.text)) return []
    const entry = readEntry(line.text)
    state.goesOn = entry && textBehind(entry, lines[index + 1]?.text)
    const mend = mendLine(line.text, { entry, state })
    // What goes on below has no quotation marks to mend on its first line.
    return mend && !(state.goesOn && mend.say === 'quote') ? [{ ...mend, line }] : []
  })
}

function mendLine(
  text: string,
  { entry, state }: { entry: Entry | undefined; state: State },
): Mend | undefined {
  const inside = state.imprint ? mendInImprint(text, { entry, state: state.imprint }) : 'outside'
  if (inside !== 'outside') return inside
  return entry?.dash === '' ? mendTop(entry, state) : undefined
}

/** `title: …` */
function mendTop(entry: Entry, state: State): Mend | undefined {
  const { lead, word, value } = entry
  const key = meantKey(word, 'issue')
  state.lead ??= isSpaces(lead) ? lead : ''
  // Further in stands what belongs to a key, and a text that goes on may say anything; but `  date: 2024` is plain.
  if (lead !== state.lead && (key !== word || state.imprint)) return undefined
  state.imprint = key === 'imprint' && value === '' ? newImprint() : undefined
  if (key === undefined) return state.hasImprint ? undefined : mendLoose(entry, state)
  // What is said twice is told by itself, and not mended.
  if (state.keys.has(key)) return undefined
  state.keys.add(key)
  return mendEntry(entry, { key, lead: state.lead })
}

/** `publisher: …` where no line `imprint:` stands above it. */
function mendLoose(entry: Entry, state: State): Mend | undefined {
  const imprint = newImprint()
  const lead = `${state.lead}  `
  const mend = mendInImprint('', { entry: { ...entry, lead }, state: imprint })
  if (mend === 'outside') return undefined
  state.imprint = imprint
  state.hasImprint = true
  const line = mend?.text ?? `${lead}${entry.head}${entry.value}`
  return { text: `${state.lead}imprint:\n${line}`, say: 'imprint' }
}

/** How to tell the lines that go on with a text: one below `|` or `>`, or one in quotes. */
function textBehind({ lead, value }: Entry, next: string | undefined): State['goesOn'] {
  if (/^[|>][+-]?\d?(?:\s+#.*|\s*)$/.test(value))
    return (text) => (/^ */.exec(text)?.[0].length ?? 0) > lead.length
  if (!isOpen(value) || next === undefined || isKnown(next)) return undefined
  const mark = value.charAt(0)
  let isOver = false
  return (text) => {
    if (isOver) return false
    isOver = text.includes(mark)
    return true
  }
}

function isKnown(text: string): boolean {
  const { word } = readEntry(text) ?? {}
  return (
    word !== undefined && (['issue', 'imprint', 'editor'] as const).some((level) => meantKey(word, level))
  )
}
