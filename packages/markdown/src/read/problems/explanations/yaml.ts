import type { Message } from '@cec-bulletin/schema'

/** About front matter that is no YAML; `%` is a name that stands twice. */
export const yaml = {
  indent: {
    en: 'The spaces at the beginning of this line are not those of the lines beside it. Begin lines of one kind with equally many spaces, and with no tab.',
    zh: '这一行行首的空格与同级的行不一致。同级的行行首空格数要相同，不要用制表符。',
  },
  open: {
    en: 'Something begins here that does not end: a quotation mark or a bracket. Put its other half at the end of the line.',
    zh: '这里的引号或括号没有成对，请在行末补上另一半。',
  },
  special: {
    en: 'A text that begins with a sign such as `@` or a backtick stands between double quotes, as in `title: "@…"`.',
    zh: '以 `@`、反引号等符号开头的文字，两端要加英文双引号，如 `title: "@…"`。',
  },
  escape: {
    en: 'Between double quotes a backslash is written twice: `\\\\`.',
    zh: '英文双引号之间的反斜杠要写两个：`\\\\`。',
  },
  repeated: {
    en: 'The name `%` stands here twice. Take one of the two lines out.',
    zh: '`%` 写了两次，请删去其中一行。',
  },
} satisfies Record<string, Message>

interface Sentence {
  code: 'front-matter' | 'front-matter-alias' | 'too-deep'
  say?: Message
}

/** An error of the parser: what it says, and what stands in its line before and behind the place. */
export interface YamlFault {
  reason: string
  before: string
  behind: string
}

type Tests = { [Key in keyof YamlFault]?: RegExp }

/** The first row that fits. What is in none is said in general words: a line that is no `name: text`. */
const sentences: [Tests, Sentence][] = [
  [{ reason: /^nesting exceeded/ }, { code: 'too-deep' }],
  [{ reason: /\b(?:alias|anchor|tag)\b/i }, { code: 'front-matter-alias' }],
  [{ reason: /^unexpected end|^deficient|comma/ }, { code: 'front-matter', say: yaml.open }],
  [{ reason: /escape sequence|hexadecimal/ }, { code: 'front-matter', say: yaml.escape }],
  [
    { before: /^(?:.*[:-])?\s*$/, behind: /^[@`%|>,]/ },
    { code: 'front-matter', say: yaml.special },
  ],
  [
    { reason: /indentation/, before: /^\s*$/, behind: /^[^\]}]/ },
    { code: 'front-matter', say: yaml.indent },
  ],
]

export function sentenceOf({ reason, before, behind }: YamlFault): Sentence {
  const row = sentences.find(
    ([tests]) => isIn(reason, tests.reason) && isIn(before, tests.before) && isIn(behind, tests.behind),
  )
  return row?.[1] ?? { code: 'front-matter' }
}

const isIn = (text: string, test: RegExp | undefined) => test?.test(text) ?? true
