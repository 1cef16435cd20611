import { type Entry, isSpaces, readItem } from './entry.ts'
import { meantKey } from './meant-key.ts'
import { mendEntry } from './mend-entry.ts'
import { type Mend, mendValue } from './mend-value.ts'

/** What of the imprint has been passed, line by line. */
export interface ImprintState {
  /** The white space before the keys of the imprint. */
  lead: string | undefined
  /** The key that was last. */
  key: string | undefined
  /** The white space before the list of editors, and before the keys of an editor. */
  list: string | undefined
  item: string | undefined
}

export const newImprint = (): ImprintState => ({
  lead: undefined,
  key: undefined,
  list: undefined,
  item: undefined,
})

/** What comes back for a line that belongs to no imprint, or goes on with a text of it. */
const outside = 'outside' as const

/** A line below `imprint:`, which is further in than that. */
export function mendInImprint(
  text: string,
  { entry, state }: { entry: Entry | undefined; state: ImprintState },
): Mend | undefined | typeof outside {
  if (entry?.dash === '' && !isOfEditor(entry, state)) return mendField(entry, state)
  if (state.key !== 'editors') return outside
  if (entry && meantKey(entry.word, 'editor')) return mendEditor(entry, state)
  return mendName(text, state)
}

/** `publisher: …` */
function mendField(entry: Entry, state: ImprintState): Mend | undefined | typeof outside {
  const key = meantKey(entry.word, 'imprint')
  const isFurtherIn = entry.lead !== ''
  if (key === undefined || (!isFurtherIn && meantKey(entry.word, 'issue') !== undefined)) return outside
  state.lead ??= isFurtherIn && isSpaces(entry.lead) ? entry.lead : '  '
  state.key = key
  state.list = undefined
  state.item = undefined
  return mendEntry(entry, { key, lead: state.lead })
}

/** An editor's address stands further in than that of the imprint. */
function isOfEditor({ word, lead }: Entry, state: ImprintState): boolean {
  const key = meantKey(word, 'editor')
  // One editor may stand without a list.
  if (state.key === 'editors' && key === 'name') state.item ??= lead
  const isOfImprint = meantKey(word, 'imprint') !== undefined && lead === state.lead
  return state.item !== undefined && key !== undefined && !isOfImprint
}

/** `- name: …`, or `email: …` below it. */
function mendEditor(entry: Entry, state: ImprintState): Mend | undefined {
  const key = meantKey(entry.word, 'editor') ?? entry.word
  if (entry.dash === '') return mendEntry(entry, { key, lead: state.item ?? entry.lead })
  const lead = leadOfList(entry.lead, state)
  state.item = ' '.repeat(lead.length + (/^- +$/.test(entry.dash) ? entry.dash.length : 2))
  return mendEntry(entry, { key, lead })
}

/** `- 周小满` */
function mendName(text: string, state: ImprintState): Mend | undefined | typeof outside {
  const item = readItem(text)
  if (!item) return outside
  const lead = leadOfList(item.lead, state)
  state.item = undefined
  const mended = /^\{.*\}$/.test(item.value) ? undefined : mendValue(item.value, 'name')
  const isDash = /^- +$/.test(item.dash)
  if (!mended && isDash && lead === item.lead) return undefined
  return {
    text: `${lead}${isDash ? item.dash : '- '}${mended?.text ?? item.value}`,
    say: mended?.say ?? (isDash ? 'indent' : 'dash'),
  }
}

function leadOfList(lead: string, state: ImprintState): string {
  const around = state.lead ?? '  '
  state.list ??= isSpaces(lead) && lead.length >= around.length ? lead : `${around}  `
  return state.list
}
