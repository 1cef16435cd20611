import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expand } from './expand.ts'

/** An input that once failed. */
export interface CorpusFile {
  name: string
  /** What it did, and to whom. */
  story: string
  /** A text, or a value such as a tree or an issue. */
  input: unknown
}

export const corpusFolder = join('test', 'hostile', 'corpus')

/** Every input that ever failed; read where the project's root is the current folder. */
export function corpus(): CorpusFile[] {
  return readdirSync(corpusFolder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => corpusFile(file.replace('.json', ''), readFileSync(join(corpusFolder, file), 'utf8')))
}

/**
 * One file of the corpus: `{ "story", "pieces" }` for a text, `{ "story", "value" }` for anything else. In both,
 * `{ "repeat": …, "times": … }` stands for that many of it.
 */
export function corpusFile(name: string, json: string): CorpusFile {
  const file: unknown = JSON.parse(json)
  if (typeof file !== 'object' || file === null || !('story' in file) || typeof file.story !== 'string') {
    throw new Error(`Corpus file \`${name}\` has no story.`)
  }
  if ('pieces' in file && Array.isArray(file.pieces)) {
    return { name, story: file.story, input: expand(file.pieces).join('') }
  }
  if ('value' in file) return { name, story: file.story, input: expand(file.value) }
  throw new Error(`Corpus file \`${name}\` has neither \`pieces\` nor a \`value\`.`)
}
