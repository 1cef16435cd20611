import { type Random, random } from '../random.ts'
import { allPieces } from './pieces.ts'

/** A text of any length that says the same thing over and over. */
export interface Pattern {
  name: string
  make: (length: number) => string
}

const PAIRS = 120
const TRIPLES = 60
const HEADED = 40

/** Every piece of the grammars; a choice of their pairs and triples, the same each time; and some that grow. */
export function patterns(): Pattern[] {
  const choice = random(20231)
  const repeated = new Set([
    ...allPieces,
    ...chosen(choice, { pieces: 2, count: PAIRS }),
    ...chosen(choice, { pieces: 3, count: TRIPLES }),
  ])
  const headed = chosen(choice, { pieces: 2, count: HEADED }).map((pair) => {
    const head = choice.pick(allPieces)
    return { name: `${show(head)}, then ${show(`${pair}\n`)} over and over`, make: repeat(`${pair}\n`, head) }
  })
  return [
    ...[...repeated].map((unit) => ({ name: show(unit), make: repeat(unit) })),
    ...headed,
    ...known,
    ...growing,
  ]
}

function chosen({ pick }: Random, { pieces, count }: { pieces: number; count: number }): string[] {
  const texts = new Set<string>()
  while (texts.size < count) texts.add(Array.from({ length: pieces }, () => pick(allPieces)).join(''))
  return [...texts]
}

const show = (text: string) => JSON.stringify(text)

function repeat(unit: string, head = ''): (length: number) => string {
  return (length) => head + unit.repeat(Math.ceil((length - head.length) / unit.length))
}

const known: Pattern[] = [
  ...['- ', '> ', '1. ', '[^a]: ', '> - > - '].map((head) => ({
    name: `${show(head)}, then lines`,
    make: repeat('a\n', head),
  })),
  { name: '49 quotes in each other, then lines', make: repeat('a\n', '> '.repeat(49)) },
  { name: '"- ", then lines with a break each', make: repeat('a\\\n', '- ') },
  { name: 'lists of one item in items', make: repeat('- a\n  - b\n') },
  { name: 'lines that are underlined', make: repeat('a\n-\n') },
  { name: 'paragraphs', make: repeat('a\n\n') },
  {
    name: 'a table as wide as it is long',
    make: (length) => ['a|', '-|', 'b\n'].map((unit) => unit.repeat(length / 6)).join('\n'),
  },
  { name: 'a table of many rows', make: repeat('| a | b |\n', '| a | b |\n| - | - |\n') },
]

const growing: Pattern[] = [
  grown('runs of backticks that grow', (index) => `${'`'.repeat(index)}a`),
  grown('runs of stars that grow', (index) => `${'*'.repeat(index)}a `),
  grown('brackets that grow', (index) => `${'['.repeat(index)}a${']'.repeat(index)}`),
  grown('lists that grow', (index) => `${' '.repeat(2 * index)}- a\n`),
  grown('quotes that grow', (index) => `${'> '.repeat(index)}a\n`),
  grown('fences that grow', (index) => `${'`'.repeat(index + 2)}\na\n`),
  grown('notes', (index) => `a[^${index}]\n\n[^${index}]: x\n\n`),
  grown('definitions', (index) => `[${index}]: x\n`),
  grown('links to definitions', (index) => `[a][${index}]`),
  grown('parameters', (index) => `&a${index}=${index}`),
  grown('keys of YAML', (index) => `k${index}: 1\n`),
  grown('headings', (index) => `#### ${index}\n\na\n\n`),
]

function grown(name: string, part: (index: number) => string): Pattern {
  return {
    name,
    make: (length) => {
      const parts: string[] = []
      let total = 0
      for (let index = 1; total < length; index++) {
        const next = part(index)
        parts.push(next)
        total += next.length
      }
      return parts.join('')
    },
  }
}
