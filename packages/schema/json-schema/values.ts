import * as field from '../src/shape/field.ts'

// What an editor can be told of a value before `parseIssue` sees it: nothing here refuses what that accepts.

const edge = '\\s*'
const web = '[Hh][Tt]{2}[Pp][Ss]?://'
const rest = '[^\\s<>"`\\\\]+'

/** The fields' values, most as named definitions: their name, what they look like, and words for whom they puzzle. */
export const values = [
  [
    field.text,
    {
      id: 'plainText',
      description: 'Text on one line.\n不换行的文字。',
      pattern: '^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$',
    },
  ],
  [
    field.title,
    { id: 'trimmedText', description: 'Text on one line, trimmed.\n不换行的文字，首尾空白会被去掉。' },
  ],
  [
    field.line,
    {
      id: 'line',
      description: 'Text on one line, not empty.\n不换行的文字，不能为空。',
      pattern: '\\S',
    },
  ],
  [
    field.codeText,
    { id: 'codeText', description: 'Lines of text, tabs included.\n若干行文字，可含制表符。' },
  ],
  [field.issueNumber, { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER }],
  [field.listStart, { type: 'integer', minimum: 0, maximum: field.mostListNumber }],
  [
    field.codeLanguage,
    {
      id: 'codeLanguage',
      description:
        'One word: letters and digits, then `+`, `#`, `.`, `-` or `_` as well.\n一个词：文字和数字，其后可有 `+`、`#`、`.`、`-`、`_`。',
      pattern: `^${edge}([\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}+#._\\-]{0,39})?${edge}$`,
      examples: ['js', 'c++'],
    },
  ],
  [
    field.date,
    {
      id: 'date',
      description: 'A year, a month or a day.\n年、月或日。',
      pattern: `^${edge}\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?${edge}$`,
      examples: ['2023', '2023-10', '2023-10-31'],
    },
  ],
  [
    field.language,
    {
      id: 'language',
      description: 'A BCP 47 language tag.\nBCP 47 语言标签。',
      pattern: `^${edge}[A-Za-z]{2,3}(-[A-Za-z\\d]{1,8})*${edge}$`,
      examples: ['zh-CN', 'zh-Hant-HK', 'en'],
    },
  ],
  [
    field.linkAddress,
    {
      id: 'linkAddress',
      description:
        'A whole address, or # and the anchor of a section or an article of the issue.\n完整地址，或 # 加本期栏目、文章的锚点。',
      pattern: `^${edge}(${web}|[Mm][Aa][Ii][Ll][Tt][Oo]:|[Tt][Ee][Ll]:|#)${rest}${edge}$`,
      examples: ['https://example.org/', 'mailto:name@example.org', 'tel:+86-10-5555-0100', '#食品'],
    },
  ],
  [
    field.pictureAddress,
    {
      id: 'pictureAddress',
      description:
        'A whole web address, or the path of a picture from the folder of the issue.\n完整网址，或从简报所在文件夹起的图片路径。',
      pattern: `^${edge}(${web}${rest}|[^\\s\\\\:?#<>"\`/][^\\\\:?#<>"\`]*\\.[A-Za-z]{3,4})${edge}$`,
      examples: ['https://example.org/a.jpg', 'images/a.jpg'],
    },
  ],
  [
    field.webAddress,
    {
      id: 'webAddress',
      description: 'A whole web address.\n完整网址。',
      pattern: `^${edge}${web}${rest}${edge}$`,
      examples: ['https://example.org/'],
    },
  ],
  [
    field.email,
    {
      id: 'email',
      description: 'One e-mail address, without `mailto:`.\n一个邮箱地址，不带 `mailto:`。',
      pattern: `^${edge}[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+${edge}$`,
      examples: ['name@example.org'],
    },
  ],
  [
    field.anchor,
    {
      id: 'anchor',
      description:
        'A letter, then letters, digits, `-`, `_` or `.`.\n文字开头，其后为文字、数字、`-`、`_`、`.`。',
      pattern: `^${edge}\\p{L}[\\p{L}\\p{M}\\p{N}._\\-]{0,99}${edge}$`,
    },
  ],
  [
    field.identifier,
    {
      id: 'identifier',
      description: 'Letters without capitals, digits, `-` or `_`.\n文字（无大写）、数字、`-`、`_`。',
      pattern: `^${edge}[\\p{L}\\p{N}_\\-]{1,100}${edge}$`,
    },
  ],
] as const
