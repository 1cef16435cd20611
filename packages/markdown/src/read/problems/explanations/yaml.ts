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
  code: 'front-matter' | 'front-matter-alias'
  say?: Message
}

const alias: Sentence = { code: 'front-matter-alias' }
const indent: Sentence = { code: 'front-matter', say: yaml.indent }

/** By the code of the parser's error. What is not here is said in general words: a line that is no `name: text`. */
const sentences = new Map<string, Sentence>([
  ['ALIAS_PROPS', alias],
  ['BAD_ALIAS', alias],
  ['BAD_PROP_ORDER', alias],
  ['MULTIPLE_ANCHORS', alias],
  ['MULTIPLE_TAGS', alias],
  ['TAG_RESOLVE_FAILED', alias],
  ['BAD_INDENT', indent],
  ['TAB_AS_INDENT', indent],
  ['MISSING_CHAR', { code: 'front-matter', say: yaml.open }],
  ['BAD_SCALAR_START', { code: 'front-matter', say: yaml.special }],
  ['BAD_DIRECTIVE', { code: 'front-matter', say: yaml.special }],
  ['BAD_DQ_ESCAPE', { code: 'front-matter', say: yaml.escape }],
])

export const sentenceOf = (code: string): Sentence => sentences.get(code) ?? { code: 'front-matter' }
