import type { Message } from '@cec-bulletin/schema'

/** About lines of the front matter of which it is plain what they mean; `%` is the line as it should be. */
export const slips = {
  key: {
    en: 'This is not one of the names the front matter has. Write `%`.',
    zh: '文件开头的信息里没有这个名称，请写 `%`。',
  },
  colon: {
    en: 'A half-width colon and a space follow the name. Write `%`.',
    zh: '名称后面应为英文冒号（半角）加一个空格，请写 `%`。',
  },
  space: {
    en: 'A space is missing after the colon. Write `%`.',
    zh: '冒号后面缺少一个空格，请写 `%`。',
  },
  imprint: {
    en: 'This belongs to the imprint: write a line `imprint:`, and `%` below it, indented by two spaces.',
    zh: '这一项属于编制信息：请先写一行 `imprint:`，再在下一行空两格写 `%`。',
  },
  indent: {
    en: 'This line is not as far to the right as it should be, or begins with a tab or a wide space. Use spaces: `%`.',
    zh: '这一行行首的空格不对：多了、少了，或用了制表符、全角空格。请用半角空格写成 `%`。',
  },
  dash: {
    en: 'Each editor is on a line of their own, after a hyphen and a space. Write `%`.',
    zh: '每位编辑占一行，行首写一个英文连字符加一个空格，请写 `%`。',
  },
  quote: {
    en: 'The quotation marks around this text are not in pairs, or not `"`. Write `%`.',
    zh: '文字两端的引号不成对，或不是英文双引号，请写 `%`。',
  },
  special: {
    en: 'A text with `: ` or ` #` in it, or with a sign such as `[`, `*` or `@` at its beginning, stands between double quotes. Write `%`.',
    zh: '文字中有英文冒号加空格或“空格加 #”，或以 `[`、`*`、`@` 等符号开头时，两端要加英文双引号，请写 `%`。',
  },
  escape: {
    en: 'Between double quotes a backslash is written twice. Write `%`.',
    zh: '英文双引号之间的反斜杠要写两个，请写 `%`。',
  },
} satisfies Record<string, Message>
