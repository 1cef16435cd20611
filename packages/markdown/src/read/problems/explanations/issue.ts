import type { Message } from '@cec-bulletin/schema'

/**
 * What `parseIssue` finds, said to somebody who writes Markdown and knows nothing of an issue's fields. `%` is the value,
 * or what else stands beside the sentence.
 */
export const issue = {
  // In the front matter.
  missing: {
    en: 'The front matter lacks a line `%`.',
    zh: '文件开头的信息里缺少一行 `%`，请补上。',
  },
  'no-value': {
    en: 'Nothing is written after `%:`. Write it there, or take the line out.',
    zh: '`%:` 后面没有内容，请填写，或删去这一行。',
  },
  'no-text': {
    en: '`%:` is followed by a text, on the same line.',
    zh: '`%:` 后面应写一段文字，写在同一行。',
  },
  'no-imprint': {
    en: 'Below `imprint:` stand lines such as `publisher: …`, `email: …` and `site: …`, each indented by two spaces.',
    zh: '`imprint:` 下面分行写 `publisher: …`、`email: …`、`site: …` 等，行首各空两格。',
  },
  'no-editors': {
    en: 'Below `editors:` each editor is on a line of their own, indented by four spaces: `- name`.',
    zh: '`editors:` 下面每位编辑写一行，行首空四格：`- 姓名`。',
  },
  'unknown-field': {
    en: 'The front matter has nothing named `%`, unless in a newer version of this program. It has `title`, `series`, `number`, `date`, `lang`, `summary`, `url` and `imprint`; below `imprint`, indented by two spaces, `statement`, `publisher`, `editors`, `email` and `site`. Rename the line, or take it out.',
    zh: '文件开头的信息里没有 `%` 这一项（除非本程序的新版本增加了）。可用的有：`title` 标题、`series` 简报名称、`number` 期号、`date` 日期、`lang` 语言、`summary` 摘要、`url` 网址、`imprint` 编制信息；`imprint` 之下缩进两格，可用 `statement` 声明、`publisher` 编制单位、`editors` 编辑、`email` 邮箱、`site` 网站。请改名或删去。',
  },
  'bad-date': {
    en: '`%` is not a date of the calendar. Write it as `2024-05-20`, `2024-05` or `2024`.',
    zh: '`%` 不是日历上的日期。请写成 `2024-05-20`、`2024-05` 或 `2024`。',
  },
  'meant-date': {
    en: 'A date is written with digits and hyphens. Write `%`.',
    zh: '日期用数字和英文连字符写，请写 `%`。',
  },
  'bad-language': {
    en: '`%` is not the code of a language. Write `zh-CN` for Chinese, `en` for English.',
    zh: '`%` 不是语言代码。中文请写 `zh-CN`，英文请写 `en`。',
  },
  'meant-language': {
    en: 'The language is written as a code. Write `%`.',
    zh: '语言要写代码，请写 `%`。',
  },
  'bad-email': {
    en: '`%` is not a mail address. Write one such as `name@example.org`, without `mailto:`.',
    zh: '`%` 不是邮箱地址。请写成 `name@example.org` 的样子，前面不加 `mailto:`。',
  },
  'meant-email': {
    en: 'This mail address has something in it that does not belong there. Write `%`.',
    zh: '邮箱地址里有多余的字符，请写 `%`。',
  },
  'one-line': {
    en: 'This text stands on one line. Join its lines.',
    zh: '这段文字只能写成一行，请把各行连起来。',
  },

  // In sections and articles.
  empty: {
    en: 'There is nothing to read here. Write something, or take it out.',
    zh: '这里没有内容，请填写或删去。',
  },
  untitled: {
    en: 'This section has no title. Write it after `##`.',
    zh: '这个栏目没有标题，请写在 `##` 后面。',
  },
  'bad-code-language': {
    en: '`%` is not the name of a language. The backticks are followed by one word of at most 40 characters, such as `js`, or nothing.',
    zh: '`%` 不是代码的语言名称。反引号后面只能写一个词（如 `js`，最多 40 个字符），或者不写。',
  },
  'bad-anchor': {
    en: '`%` cannot be a name. `[id]: #` is followed by a letter, then letters, digits, `-`, `_` or `.`, at most 100 in all.',
    zh: '`%` 不能用作名称。`[id]: #` 后面先写一个文字或字母，再写文字、字母、数字、`-`、`_`、`.`，最多 100 个。',
  },
  'bad-identifier': {
    en: '`%` cannot be the name of a note. Use letters, digits, `-` and `_`, at most 100, as in `[^1]`.',
    zh: '`%` 不能用作注释的名称。只用文字、字母、数字、`-`、`_`，最多 100 个，如 `[^1]`。',
  },
  'duplicate-anchor': {
    en: 'Another section or article is named `%` already. Choose another name, or take this line out.',
    zh: '`%` 已是另一个栏目或文章的名称。请换一个，或删去这一行。',
  },
  'break-at-edge': {
    en: 'A line break stands at the beginning or the end of this paragraph, or two stand together. Take out the backslash (or the two spaces) at the end of the line; a new paragraph begins after an empty line.',
    zh: '这一段的开头或结尾有换行，或连着两个换行。请删去行末的反斜杠（或两个空格）；另起一段请空一行。',
  },
  'break-at-edge-of-cell': {
    en: 'A line break stands at the beginning or the end of this cell, or two stand together. Take out the `<br>` that breaks nothing.',
    zh: '这个单元格的开头或结尾有换行，或连着两个换行。请删去多余的 `<br>`。',
  },
  'empty-link': {
    en: 'This link has no words to click on. Write them between the brackets: `[words](…)`.',
    zh: '这个链接没有文字，请写在方括号里：`[文字](…)`。',
  },
  'nested-link': {
    en: 'Within the words of a link stands another link or a note. Put it after the link, or take it out.',
    zh: '链接的文字里又有链接或注释，请移到这个链接后面或删去。',
  },
  'list-count': {
    en: 'Signs of this kind do not count as far as `%`. Split the list, or number it `1.`.',
    zh: '这种编号数不到 `%`。请把列表拆开，或改用 `1.`。',
  },
  'duplicate-note': {
    en: 'Another note is named `[^%]` already. Give this one, and what refers to it, another name.',
    zh: '已有另一条注释叫 `[^%]`。请给这一条和引用它的地方换一个名称。',
  },
  'unknown-note': {
    en: 'This article has no note named `[^%]` of its own. Write one below, `[^%]: …`; each note belongs to one article.',
    zh: '这篇文章没有自己的注释 `[^%]`。请在文中另写一条 `[^%]: …`；一条注释只属于一篇文章。',
  },
  'unused-note': {
    en: 'Nothing refers to this note. Put `[^%]` where it belongs, or take the note out.',
    zh: '没有地方引用这条注释。请在需要的地方写 `[^%]`，或删去注释。',
  },
  'note-elsewhere': {
    en: 'Notes hang on the text of an article only. Take `[^%]` out, or move it to the text below a `###`.',
    zh: '只有文章的正文可以带注释。请删去 `[^%]`，或移到 `###` 下面的正文里。',
  },
  'note-on-line': {
    en: 'No note can hang on a sub-heading, on a cell of a table, on a caption or on who is quoted. Put it after a sentence of the text.',
    zh: '小标题、表格的单元格、图注和引文出处都不能带注释。请移到正文的句子后面。',
  },
  'break-on-line': {
    en: 'What stands here is on one line. Take out the backslash (or the two spaces) at its end.',
    zh: '这里只能写一行。请删去行末的反斜杠（或两个空格）。',
  },
  'too-intricate': {
    en: 'This paragraph has % marks, links and notes; at most 500. Split it.',
    zh: '这一段有 % 处强调、链接和注释，最多 500 处，请拆成几段。',
  },
} satisfies Record<string, Message>
