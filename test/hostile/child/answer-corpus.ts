import { corpus } from '../corpus.ts'
import { entries } from '../entries/entries.ts'
import { entryNamed } from '../entries/entry.ts'
import { failuresOf } from '../failures-of.ts'

export interface CorpusQuestion {
  file: string
  entry: string
  /** Where the file's text stands; `as it is` for the whole input, of whatever kind. */
  place: string
}

/** Characters of a text that stand at a place; long texts at every place are what the ceilings ask about. */
const MOST = 4000

/** What goes wrong with a file of the corpus at one place of an entry. */
export function answerCorpus({ file, entry: name, place }: CorpusQuestion): string[] {
  const entry = entryNamed(name, entries)
  if (!inputs.has(file)) throw new Error(`There is no file \`${file}\` in the corpus.`)
  const input = inputs.get(file)
  if (place === 'as it is') return failuresOf(entry, input) ?? []
  const placed = entry.places[place]
  if (placed === undefined) throw new Error(`There is no place \`${place}\` in an input of \`${name}\`.`)
  return typeof input === 'string' ? (failuresOf(entry, placed(input.slice(0, MOST))) ?? []) : []
}

const inputs = new Map(corpus().map(({ name, input }) => [name, input]))
