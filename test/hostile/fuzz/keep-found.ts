import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { corpusFolder } from '../corpus.ts'
import type { Found } from './fuzz-entry.ts'

/** Puts what failed into the corpus, and says under which name. */
export function keepFound({ entry, failure, input }: Found, seed: number): string {
  const story = `Found by the fuzzer with seed ${seed}, in \`${entry}\`: ${failure.replace(/\.$/, '')}.`
  const file = typeof input === 'string' ? { story, pieces: [input] } : { story, value: input }
  const name = `found-${createHash('sha256').update(JSON.stringify(input)).digest('hex').slice(0, 8)}`
  writeFileSync(join(corpusFolder, `${name}.json`), `${JSON.stringify(file, null, 2)}\n`)
  return name
}
