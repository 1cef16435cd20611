import type { Message } from './problem.ts'

/** What a sentence may speak of, each ready to be printed. */
interface Facts {
  /** `sections[0].articles[1].title`, or `the issue` at the top. */
  place: Message
  /** The last key of the path. */
  field: string
  /** The value, shortened and in backticks. */
  value: string
  /** What would have been right, in backticks with commas; empty when the check names nothing. */
  expected: string
  /** The types that would have been right; empty when the check names none. */
  types: Message
  /** The expected entry nearest to the value, where one is near: `(did you mean …?)` */
  nearest: Message
}

type Explanation = (facts: Facts) => Message

/** Fields and nodes may be added while `schemaVersion` stays: what is unknown here may be known to others. */
const newer: Message = {
  en: ', or update @cec-bulletin/schema where the issue was made by a newer version',
  zh: '；若简报由较新的版本生成，请更新 @cec-bulletin/schema',
}

/** Every code a problem can have, with its sentence: what is wrong, where, what was expected, how to mend it. */
export const explanations = {
  // The input as a whole
  'not-an-issue': ({ value }) => ({
    en: `Expected an issue as an object, got ${value}; text must go through \`JSON.parse\` first`,
    zh: `应为一期简报的对象，实为 ${value}；文本须先经 \`JSON.parse\` 解析`,
  }),
  'newer-version': ({ value, expected }) => ({
    en: `The issue has the \`schemaVersion\` ${value}, this program knows ${expected}: it was made by a newer version; update @cec-bulletin/schema`,
    zh: `简报的 \`schemaVersion\` 为 ${value}，本程序只认 ${expected}：简报由较新的版本生成；请更新 @cec-bulletin/schema`,
  }),
  'too-deep': ({ place, expected }) => ({
    en: `${place.en} is nested more than ${expected} levels deep; flatten it (an object that holds itself looks the same)`,
    zh: `${place.zh}嵌套超过 ${expected} 层；请减少层次（自我引用的对象也会如此）`,
  }),
  'too-intricate': ({ place, value, expected }) => ({
    en: `${place.en} holds ${value} marks, links and notes, at most ${expected}; split it`,
    zh: `${place.zh}含 ${value} 个强调、链接和注释，上限为 ${expected}；请拆分`,
  }),
  'too-large': ({ expected, types }) => ({
    en: `The issue has more than ${expected} ${types.en}; split it`,
    zh: `简报内容过多，超过 ${expected} ${types.zh}；请拆分`,
  }),
  unreadable: ({ place }) => ({
    en: `${place.en} cannot be read; expected plain data, as \`JSON.parse\` gives it`,
    zh: `${place.zh}无法读取；应为 \`JSON.parse\` 所得的普通数据`,
  }),
  'forbidden-character': ({ place, value, expected }) => ({
    en: `${place.en} holds ${expected}, which no output can carry: ${value}; remove it, or for a new line use a paragraph or a \`break\``,
    zh: `${place.zh}含有任何格式都无法承载的字符 ${expected}：${value}；请删除，换行请另起段落或使用 \`break\``,
  }),

  // Fields
  missing: ({ place, field, expected, types }) => ({
    en: `${place.en} is missing; add \`${field}\`: ${types.en || expected}`,
    zh: `缺少 ${place.zh.trim()}；请补上 \`${field}\`：${types.zh || expected}`,
  }),
  'wrong-type': ({ place, value, types }) => ({
    en: `${place.en} is ${value}; expected ${types.en}`,
    zh: `${place.zh}为 ${value}；应为${types.zh}`,
  }),
  'unknown-field': ({ place, value, expected, nearest }) => ({
    en: `${place.en} has an unknown field ${value}${nearest.en}${expected && `; expected ${expected}`}; rename or remove it${nearest.en === '' ? newer.en : ''}`,
    zh: `${place.zh}有未知字段 ${value}${nearest.zh}${expected && `；可用字段：${expected}`}；请改名或删除${nearest.zh === '' ? newer.zh : ''}`,
  }),
  'unknown-type': ({ place, value, expected, nearest }) => ({
    en: `${place.en} is ${value}, which cannot stand here${nearest.en}; expected ${expected}${nearest.en === '' ? newer.en : ''}`,
    zh: `${place.zh}为 ${value}，不能用在此处${nearest.zh}；应为 ${expected}${nearest.zh === '' ? newer.zh : ''}`,
  }),
  'unknown-value': ({ place, value, expected, nearest }) => ({
    en: `${place.en} is ${value}${nearest.en}; expected ${expected}`,
    zh: `${place.zh}为 ${value}${nearest.zh}；应为 ${expected}`,
  }),
  'out-of-range': ({ place, value, expected }) => ({
    en: `${place.en} is ${value}; expected a whole number, ${expected}`,
    zh: `${place.zh}为 ${value}；应为整数，${expected}`,
  }),
  empty: ({ place }) => ({
    en: `${place.en} is empty; write its text or remove it`,
    zh: `${place.zh}为空；请填写内容或删除`,
  }),
  'empty-list': ({ place }) => ({
    en: `${place.en} has no entry; add at least one or remove what holds it`,
    zh: `${place.zh}没有任何条目；请至少添加一项，或删除其所在部分`,
  }),

  // Values
  'bad-date': ({ place, value }) => ({
    en: `${place.en} is ${value}; expected a day, month or year of the calendar: \`2023-10-31\`, \`2023-10\` or \`2023\``,
    zh: `${place.zh}为 ${value}；应为真实的年、月或日：\`2023-10-31\`、\`2023-10\` 或 \`2023\``,
  }),
  'bad-language': ({ place, value }) => ({
    en: `${place.en} is ${value}; expected a BCP 47 language tag such as \`zh-CN\` or \`en\``,
    zh: `${place.zh}为 ${value}；应为 BCP 47 语言标签，如 \`zh-CN\` 或 \`en\``,
  }),
  'bad-code-language': ({ place, value }) => ({
    en: `${place.en} is ${value}; expected one word such as \`js\` or \`c++\`, at most 40 characters`,
    zh: `${place.zh}为 ${value}；应为一个词，如 \`js\` 或 \`c++\`，最多 40 个字符`,
  }),
  'bad-address': ({ place, value }) => ({
    en: `${place.en} is ${value}; expected a whole address that begins with \`https://\`, \`http://\`, \`mailto:\` or \`tel:\`, without spaces, quotes, backslashes or angle brackets`,
    zh: `${place.zh}为 ${value}；应为以 \`https://\`、\`http://\`、\`mailto:\` 或 \`tel:\` 开头的完整地址，不含空格、引号、反斜杠和尖括号`,
  }),
  'bad-web-address': ({ place, value }) => ({
    en: `${place.en} is ${value}; expected a whole address that begins with \`https://\` or \`http://\`, without spaces, quotes, backslashes or angle brackets`,
    zh: `${place.zh}为 ${value}；应为以 \`https://\` 或 \`http://\` 开头的完整地址，不含空格、引号、反斜杠和尖括号`,
  }),
  'bad-email': ({ place, value }) => ({
    en: `${place.en} is ${value}; expected one address such as \`name@example.org\`, without \`mailto:\``,
    zh: `${place.zh}为 ${value}；应为一个邮箱地址，如 \`name@example.org\`，不带 \`mailto:\``,
  }),
  'bad-anchor': ({ place, value }) => ({
    en: `${place.en} is ${value}; expected a letter, then letters, digits, \`-\`, \`_\` or \`.\`, at most 100`,
    zh: `${place.zh}为 ${value}；应以文字开头，只含文字、数字、\`-\`、\`_\`、\`.\`，最多 100 个字符`,
  }),
  'bad-identifier': ({ place, value }) => ({
    en: `${place.en} is ${value}; expected letters without capitals, digits, \`-\` or \`_\`, at most 100`,
    zh: `${place.zh}为 ${value}；只能含小写或不分大小写的文字、数字、\`-\`、\`_\`，最多 100 个字符`,
  }),

  // Rules between values
  'duplicate-anchor': ({ place, value }) => ({
    en: `${place.en} is ${value}, which another section or article has already; choose another or remove it`,
    zh: `${place.zh}为 ${value}，已被其他栏目或文章使用；请换一个或删除`,
  }),
  'break-at-edge': ({ place }) => ({
    en: `${place.en} has a \`break\` at its start or end or two in a row; remove it, or begin a new paragraph`,
    zh: `${place.zh}的开头、结尾或连续处有 \`break\`；请删除，或另起一段`,
  }),
  'empty-link': ({ place, value }) => ({
    en: `${place.en} has a link to ${value} without words to click on; give it text`,
    zh: `${place.zh}中指向 ${value} 的链接没有文字；请补上`,
  }),
  'nested-link': ({ place, value }) => ({
    en: `${place.en} has a link or a note inside the link to ${value}; take it out`,
    zh: `${place.zh}中指向 ${value} 的链接里又有链接或注释；请移出`,
  }),
  'code-in-table': ({ place, value }) => ({
    en: `${place.en} has the code ${value}; a table of Markdown cannot hold a backslash before \`|\` in code; take it out of the table`,
    zh: `${place.zh}含代码 ${value}；Markdown 表格无法承载代码中 \`|\` 之前的反斜杠；请移出表格`,
  }),
  'code-in-link': ({ place, value }) => ({
    en: `${place.en} has the code ${value} in a link; with a backtick there, some readers of Markdown make another link; take it out of the link`,
    zh: `${place.zh}的链接文字中含代码 ${value}；代码中有反引号时，部分 Markdown 阅读器会生成另一个链接；请移出链接`,
  }),
  'code-like-a-reference': ({ place, value, expected }) => ({
    en: `${place.en} has the code ${value}; some readers of Markdown take ${expected} behind \`]\` or a backslash for a link; put a space in front of it`,
    zh: `${place.zh}含代码 ${value}；部分 Markdown 阅读器会把 \`]\` 或反斜杠后面的 ${expected} 当作链接；请在它前面加空格`,
  }),
  'heading-order': ({ place, value, expected }) => ({
    en: `${place.en} is ${value}; expected ${expected}: sub-headings begin at 4 and go down one level at a time`,
    zh: `${place.zh}为 ${value}；应为 ${expected}：小标题从 4 开始，逐级加深`,
  }),
  'list-start': ({ place, value }) => ({
    en: `${place.en} is ${value}, but a bullet list has no numbers; set \`ordered\` or remove \`start\``,
    zh: `${place.zh}为 ${value}，但项目符号列表没有编号；请设 \`ordered\` 或删除 \`start\``,
  }),
  'list-count': ({ place, value, expected }) => ({
    en: `${place.en} has the number ${value}, but its \`marker\` counts only ${expected}; split it or take another`,
    zh: `${place.zh}有编号 ${value}，但其 \`marker\` 只能计 ${expected}；请拆分或换用其他标记`,
  }),
  'row-width': ({ place, value, expected }) => ({
    en: `${place.en} has ${value} cells; expected ${expected}, as the first row has; add empty cells or remove some`,
    zh: `${place.zh}有 ${value} 个单元格；应与首行相同，为 ${expected} 个；请补空单元格或删减`,
  }),
  'align-width': ({ place, value, expected }) => ({
    en: `${place.en} has ${value} entries; expected ${expected}, one for each column`,
    zh: `${place.zh}有 ${value} 项；应为 ${expected} 项，每列一项`,
  }),
  'duplicate-note': ({ place, value }) => ({
    en: `${place.en} is ${value}, which another note of the issue has already; choose another`,
    zh: `${place.zh}为 ${value}，已被本期其他注释使用；请换一个`,
  }),
  'unknown-note': ({ place, value }) => ({
    en: `${place.en} refers to the note ${value}, which its article's \`notes\` do not have; add it or remove the reference`,
    zh: `${place.zh}引用了注释 ${value}，但所在文章的 \`notes\` 中没有；请补上或删除引用`,
  }),
  'note-elsewhere': ({ place, value }) => ({
    en: `${place.en} refers to the note ${value}; notes hang only on an article's body`,
    zh: `${place.zh}引用了注释 ${value}；只有文章正文可以带注释`,
  }),
  'unused-note': ({ place, value }) => ({
    en: `${place.en} is the note ${value}, which nothing in its article refers to; refer to it or remove it`,
    zh: `${place.zh}为注释 ${value}，但文章中没有引用；请引用或删除`,
  }),
  'note-order': ({ place, value, expected }) => ({
    en: `${place.en} is the note ${value}; expected ${expected}: notes stand in the order in which the body first refers to them`,
    zh: `${place.zh}为注释 ${value}；应为 ${expected}：注释按正文首次引用的顺序排列`,
  }),
} satisfies Record<string, Explanation>
