import { describe, expect, test } from 'vitest'
import issueSchema from '../issue.schema.json' with { type: 'json' }
import { safeParseIssue } from '../src/index.ts'
import { explanations } from '../src/problem/explanations.ts'

interface Bad {
  title: string
  input: unknown
  code: string
  path: (string | number)[]
  en: string
  zh: string
}

const issue = { schemaVersion: 1, title: '题', date: '2023-10', lang: 'zh-CN', sections: [{ title: '动态' }] }
const article = (fields: object) => ({ ...issue, sections: [{ title: '动态', articles: [fields] }] })
const body = (...blocks: unknown[]) => article({ body: blocks })
const paragraph = (...children: unknown[]) => body({ type: 'paragraph', children })
const table = (fields: object, ...rows: unknown[][]) =>
  body({ type: 'table', ...fields, children: rows.map((children) => ({ type: 'tableRow', children })) })
const quotes = (depth: number): unknown =>
  depth === 0 ? '底' : { type: 'blockquote', children: [quotes(depth - 1)] }
const link = (url: string, children: unknown) => ({ type: 'link', url, children })
const note = (identifier: string) => ({ type: 'footnoteDefinition', identifier, children: ['注'] })
const refer = (identifier: string) => ({ type: 'footnoteReference', identifier })

// The block and the article every bad thing below stands in.
const inBlock = ['sections', 0, 'articles', 0, 'body', 0]
const inArticle = ['sections', 0, 'articles', 0]
const block = 'sections[0].articles[0].body[0]'

// As the JSON Schema lists them.
const blockTypes = issueSchema.$defs.blocks.items.anyOf
  .flatMap((option) => ('oneOf' in option ? option.oneOf : []))
  .map((option) => `\`${option?.$ref.replace('#/$defs/', '')}\``)
  .join(', ')
const issueFields =
  '`schemaVersion`, `title`, `series`, `number`, `date`, `lang`, `summary`, `url`, `sections`, `imprint`'
const inChinese = (names: string) => names.replaceAll('`, `', '`、`')

const badIssues: Bad[] = [
  {
    title: 'JSON that nobody parsed',
    input: '{"schemaVersion": 1}',
    code: 'not-an-issue',
    path: [],
    en: 'Expected an issue as an object, got `"{\\"schemaVersion\\": 1}"`; text must go through `JSON.parse` first',
    zh: '应为一期简报的对象，实为 `"{\\"schemaVersion\\": 1}"`；文本须先经 `JSON.parse` 解析',
  },
  {
    title: 'a list of issues',
    input: [issue],
    code: 'not-an-issue',
    path: [],
    en: 'Expected an issue as an object, got `[1 …]`; text must go through `JSON.parse` first',
    zh: '应为一期简报的对象，实为 `[1 …]`；文本须先经 `JSON.parse` 解析',
  },
  {
    title: 'an issue of another version',
    input: { schemaVersion: 2, title: '题', parts: [] },
    code: 'newer-version',
    path: ['schemaVersion'],
    en: 'The issue has the `schemaVersion` `2`, this program knows `1`: it was made by a newer version; update @cec-bulletin/schema',
    zh: '简报的 `schemaVersion` 为 `2`，本程序只认 `1`：简报由较新的版本生成；请更新 @cec-bulletin/schema',
  },
  {
    title: 'a block that a newer version has',
    input: body({ type: 'poll', question: '去不去' }),
    code: 'unknown-type',
    path: [...inBlock, 'type'],
    en: `\`${block}.type\` is \`"poll"\`, which cannot stand here; expected ${blockTypes}, or update @cec-bulletin/schema where the issue was made by a newer version`,
    zh: `\`${block}.type\` 为 \`"poll"\`，不能用在此处；应为 ${inChinese(blockTypes)}；若简报由较新的版本生成，请更新 @cec-bulletin/schema`,
  },
  {
    title: 'a field that a newer version has',
    input: article({ readingTime: 3 }),
    code: 'unknown-field',
    path: inArticle,
    en: '`sections[0].articles[0]` has an unknown field `"readingTime"`; expected `id`, `title`, `url`, `lang`, `body`, `sources`, `notes`; rename or remove it, or update @cec-bulletin/schema where the issue was made by a newer version',
    zh: '`sections[0].articles[0]` 有未知字段 `"readingTime"`；可用字段：`id`、`title`、`url`、`lang`、`body`、`sources`、`notes`；请改名或删除；若简报由较新的版本生成，请更新 @cec-bulletin/schema',
  },
  {
    title: 'quotes nine deep',
    input: body(quotes(9)),
    code: 'too-deep',
    path: [...inBlock, ...Array.from({ length: 8 }, () => ['children', 0]).flat()],
    en: `\`${block}${'.children[0]'.repeat(8)}\` is nested more than \`8\` levels deep; flatten it (an object that holds itself looks the same)`,
    zh: `\`${block}${'.children[0]'.repeat(8)}\` 嵌套超过 \`8\` 层；请减少层次（自我引用的对象也会如此）`,
  },
  {
    title: 'three million characters',
    input: { ...issue, title: 'x'.repeat(3_000_001) },
    code: 'too-large',
    path: [],
    en: 'The issue has more than `3000000` characters; split it',
    zh: '简报内容过多，超过 `3000000` 个字符；请拆分',
  },
  {
    title: 'a paragraph of 501 marks',
    input: body({
      type: 'paragraph',
      children: Array.from({ length: 1002 }, (_, index) =>
        index % 2 ? { type: 'strong', children: 'a' } : 'b',
      ),
    }),
    code: 'too-intricate',
    path: inBlock,
    en: `\`${block}\` holds \`501\` marks, links and notes, at most \`500\`; split it`,
    zh: `\`${block}\` 含 \`501\` 个强调、链接和注释，上限为 \`500\`；请拆分`,
  },
  {
    title: 'a backslash before a pipe in code in a table',
    input: table({}, [{ type: 'tableCell', children: [{ type: 'inlineCode', value: 'a\\|b' }] }]),
    code: 'code-in-table',
    path: [...inBlock, 'children', 0, 'children', 0],
    en: `\`${block}.children[0].children[0]\` has the code \`"a\\\\|b"\`; a table of Markdown cannot hold a backslash before \`|\` in code; take it out of the table`,
    zh: `\`${block}.children[0].children[0]\` 含代码 \`"a\\\\|b"\`；Markdown 表格无法承载代码中 \`|\` 之前的反斜杠；请移出表格`,
  },
  {
    title: 'a backtick in code in a link',
    input: paragraph(
      link('https://e.cn/', [{ type: 'strong', children: [{ type: 'inlineCode', value: 'a`](b)' }] }]),
    ),
    code: 'code-in-link',
    path: inBlock,
    en: `\`${block}\` has the code \`"a\`](b)"\` in a link; with a backtick there, some readers of Markdown make another link; take it out of the link`,
    zh: `\`${block}\` 的链接文字中含代码 \`"a\`](b)"\`；代码中有反引号时，部分 Markdown 阅读器会生成另一个链接；请移出链接`,
  },
  {
    title: 'code like a reference to a definition',
    input: paragraph({ type: 'inlineCode', value: 'x][ID]' }),
    code: 'code-like-a-reference',
    path: inBlock,
    en: `\`${block}\` has the code \`"x][ID]"\`; some readers of Markdown take \`[ID]\` after \`]\` or a backslash for a link; put a space in front of it`,
    zh: `\`${block}\` 含代码 \`"x][ID]"\`；部分 Markdown 阅读器会把 \`]\` 或反斜杠后面的 \`[ID]\` 当作链接；请在它前面加空格`,
  },
  {
    title: 'code like one in front of a bracket',
    input: paragraph({ type: 'inlineCode', value: 'a[0]][lang][' }),
    code: 'code-like-a-reference',
    path: inBlock,
    en: `\`${block}\` has the code \`"a[0]][lang]["\`; some readers of Markdown take \`[lang]\` after \`]\` or a backslash for a link; put a space in front of it`,
    zh: `\`${block}\` 含代码 \`"a[0]][lang]["\`；部分 Markdown 阅读器会把 \`]\` 或反斜杠后面的 \`[lang]\` 当作链接；请在它前面加空格`,
  },
  {
    title: 'code like one behind a backslash',
    input: paragraph({ type: 'inlineCode', value: '\\[ note ]' }),
    code: 'code-like-a-reference',
    path: inBlock,
    en: `\`${block}\` has the code \`"\\\\[ note ]"\`; some readers of Markdown take \`[ note ]\` after \`]\` or a backslash for a link; put a space in front of it`,
    zh: `\`${block}\` 含代码 \`"\\\\[ note ]"\`；部分 Markdown 阅读器会把 \`]\` 或反斜杠后面的 \`[ note ]\` 当作链接；请在它前面加空格`,
  },
  {
    title: 'a sentence for the language of code',
    input: body({ type: 'code', lang: 'plain text', value: 'a' }),
    code: 'bad-code-language',
    path: [...inBlock, 'lang'],
    en: `\`${block}.lang\` is \`"plain text"\`; expected one word such as \`js\` or \`c++\`, at most 40 characters`,
    zh: `\`${block}.lang\` 为 \`"plain text"\`；应为一个词，如 \`js\` 或 \`c++\`，最多 40 个字符`,
  },
  {
    title: 'a control character among the lines of code',
    input: body({ type: 'code', value: 'a\n\tb\u0007' }),
    code: 'forbidden-character',
    path: [...inBlock, 'value'],
    en: `\`${block}.value\` holds \`U+0007\`, which no output can carry: \`"a\\n\\tb\\u0007"\`; remove it, or for a new line use a paragraph or a \`break\``,
    zh: `\`${block}.value\` 含有任何格式都无法承载的字符 \`U+0007\`：\`"a\\n\\tb\\u0007"\`；请删除，换行请另起段落或使用 \`break\``,
  },
  {
    title: 'code of white space',
    input: body({ type: 'code', value: ' \n\t' }),
    code: 'empty',
    path: inBlock,
    en: `\`${block}\` is empty; write its text or remove it`,
    zh: `\`${block}\` 为空；请填写内容或删除`,
  },
  {
    title: 'bytes',
    input: { ...issue, imprint: new Uint8Array(3) },
    code: 'unreadable',
    path: ['imprint'],
    en: '`imprint` cannot be read; expected plain data, as `JSON.parse` gives it',
    zh: '`imprint` 无法读取；应为 `JSON.parse` 所得的普通数据',
  },
  {
    title: 'a line feed',
    input: paragraph('一\n二'),
    code: 'forbidden-character',
    path: [...inBlock, 'children', 0],
    en: `\`${block}.children[0]\` holds \`U+000A\`, which no output can carry: \`"一\\n二"\`; remove it, or for a new line use a paragraph or a \`break\``,
    zh: `\`${block}.children[0]\` 含有任何格式都无法承载的字符 \`U+000A\`：\`"一\\n二"\`；请删除，换行请另起段落或使用 \`break\``,
  },
  {
    title: 'half an emoji',
    input: { ...issue, title: '\u{1F44D}'.slice(0, 1) },
    code: 'forbidden-character',
    path: ['title'],
    en: '`title` holds `U+D83D`, which no output can carry: `"\\ud83d"`; remove it, or for a new line use a paragraph or a `break`',
    zh: '`title` 含有任何格式都无法承载的字符 `U+D83D`：`"\\ud83d"`；请删除，换行请另起段落或使用 `break`',
  },
  {
    title: 'no title',
    input: { ...issue, title: undefined },
    code: 'missing',
    path: ['title'],
    en: '`title` is missing; add `title`: text',
    zh: '缺少 `title`；请补上 `title`：文字',
  },
  {
    title: 'no version',
    input: { ...issue, schemaVersion: undefined },
    code: 'missing',
    path: ['schemaVersion'],
    en: '`schemaVersion` is missing; add `schemaVersion`: `1`',
    zh: '缺少 `schemaVersion`；请补上 `schemaVersion`：`1`',
  },
  {
    title: 'a block without a type',
    input: body({ children: '文' }),
    code: 'missing',
    path: [...inBlock, 'type'],
    en: `\`${block}.type\` is missing; add \`type\`: ${blockTypes}`,
    zh: `缺少 \`${block}.type\`；请补上 \`type\`：${inChinese(blockTypes)}`,
  },
  {
    title: 'a title in a list',
    input: { ...issue, title: ['题'] },
    code: 'wrong-type',
    path: ['title'],
    en: '`title` is `[1 …]`; expected text',
    zh: '`title` 为 `[1 …]`；应为文字',
  },
  {
    title: 'a year as YAML reads it',
    input: { ...issue, date: 2023 },
    code: 'wrong-type',
    path: ['date'],
    en: '`date` is `2023`; expected text in quotes',
    zh: '`date` 为 `2023`；应为加引号的文字',
  },
  {
    title: 'a day as YAML reads it',
    input: { ...issue, date: new Date('2023-10-31') },
    code: 'wrong-type',
    path: ['date'],
    en: '`date` is `Date`; expected text in quotes',
    zh: '`date` 为 `Date`；应为加引号的文字',
  },
  {
    title: 'half a number',
    input: { ...issue, number: 1.5 },
    code: 'wrong-type',
    path: ['number'],
    en: '`number` is `1.5`; expected text in quotes or a whole number',
    zh: '`number` 为 `1.5`；应为加引号的文字或整数',
  },
  {
    title: 'an object for a number',
    input: { ...issue, number: {} },
    code: 'wrong-type',
    path: ['number'],
    en: '`number` is `{}`; expected text or a whole number',
    zh: '`number` 为 `{}`；应为文字或整数',
  },
  {
    title: 'an empty text for the items of a list',
    input: body({ type: 'list', children: '' }),
    code: 'wrong-type',
    path: [...inBlock, 'children'],
    en: `\`${block}.children\` is \`""\`; expected a list`,
    zh: `\`${block}.children\` 为 \`""\`；应为列表`,
  },
  {
    title: 'null for a block',
    input: body(null),
    code: 'wrong-type',
    path: inBlock,
    en: `\`${block}\` is \`null\`; expected an object or text`,
    zh: `\`${block}\` 为 \`null\`；应为对象或文字`,
  },
  {
    title: 'a slip of the pen in a field',
    input: { ...issue, titel: '题' },
    code: 'unknown-field',
    path: [],
    en: `The issue has an unknown field \`"titel"\` (did you mean \`title\`?); expected ${issueFields}; rename or remove it`,
    zh: `简报有未知字段 \`"titel"\`（是否想写 \`title\`？）；可用字段：${inChinese(issueFields)}；请改名或删除`,
  },
  {
    title: 'a type where there is none',
    input: { ...issue, sections: [{ type: 'section', title: '动态' }] },
    code: 'unknown-field',
    path: ['sections', 0],
    en: '`sections[0]` has an unknown field `"type"`; expected `id`, `title`, `lang`, `introduction`, `articles`; rename or remove it, or update @cec-bulletin/schema where the issue was made by a newer version',
    zh: '`sections[0]` 有未知字段 `"type"`；可用字段：`id`、`title`、`lang`、`introduction`、`articles`；请改名或删除；若简报由较新的版本生成，请更新 @cec-bulletin/schema',
  },
  {
    title: 'a prototype in JSON',
    input: JSON.parse(
      '{"schemaVersion":1,"title":"题","date":"2023","lang":"zh","sections":[{"title":"动"}],"__proto__":{}}',
    ),
    code: 'unknown-field',
    path: [],
    en: `The issue has an unknown field \`"__proto__"\`; expected ${issueFields}; rename or remove it, or update @cec-bulletin/schema where the issue was made by a newer version`,
    zh: `简报有未知字段 \`"__proto__"\`；可用字段：${inChinese(issueFields)}；请改名或删除；若简报由较新的版本生成，请更新 @cec-bulletin/schema`,
  },
  {
    title: 'a slip of the pen in a type',
    input: body({ type: 'paragrah', children: '文' }),
    code: 'unknown-type',
    path: [...inBlock, 'type'],
    en: `\`${block}.type\` is \`"paragrah"\`, which cannot stand here (did you mean \`paragraph\`?); expected ${blockTypes}`,
    zh: `\`${block}.type\` 为 \`"paragrah"\`，不能用在此处（是否想写 \`paragraph\`？）；应为 ${inChinese(blockTypes)}`,
  },
  {
    title: 'a type every object inherits',
    input: body({ type: 'constructor' }),
    code: 'unknown-type',
    path: [...inBlock, 'type'],
    en: `\`${block}.type\` is \`"constructor"\`, which cannot stand here; expected ${blockTypes}, or update @cec-bulletin/schema where the issue was made by a newer version`,
    zh: `\`${block}.type\` 为 \`"constructor"\`，不能用在此处；应为 ${inChinese(blockTypes)}；若简报由较新的版本生成，请更新 @cec-bulletin/schema`,
  },
  {
    title: 'a heading of the article’s own depth',
    input: body({ type: 'heading', depth: 3, children: '小标题' }),
    code: 'unknown-value',
    path: [...inBlock, 'depth'],
    en: `\`${block}.depth\` is \`3\`; expected \`4\`, \`5\`, \`6\``,
    zh: `\`${block}.depth\` 为 \`3\`；应为 \`4\`、\`5\`、\`6\``,
  },
  {
    title: 'a bullet for numbers',
    input: body({ type: 'list', ordered: true, marker: '※', children: ['项'] }),
    code: 'unknown-value',
    path: [...inBlock, 'marker'],
    en: `\`${block}.marker\` is \`"※"\`; expected \`01.\`, \`1)\`, \`一、\`, \`（一）\``,
    zh: `\`${block}.marker\` 为 \`"※"\`；应为 \`01.\`、\`1)\`、\`一、\`、\`（一）\``,
  },
  {
    title: 'a list that starts below nothing',
    input: body({ type: 'list', ordered: true, start: -1, children: ['项'] }),
    code: 'out-of-range',
    path: [...inBlock, 'start'],
    en: `\`${block}.start\` is \`-1\`; expected a whole number, \`≥ 0\``,
    zh: `\`${block}.start\` 为 \`-1\`；应为整数，\`≥ 0\``,
  },
  {
    title: 'a blank title',
    input: { ...issue, title: '　' },
    code: 'empty',
    path: ['title'],
    en: '`title` is empty; write its text or remove it',
    zh: '`title` 为空；请填写内容或删除',
  },
  {
    title: 'a paragraph of empty marks',
    input: paragraph(' ', { type: 'strong', children: [''] }),
    code: 'empty',
    path: inBlock,
    en: `\`${block}\` is empty; write its text or remove it`,
    zh: `\`${block}\` 为空；请填写内容或删除`,
  },
  {
    title: 'no section',
    input: { ...issue, sections: [] },
    code: 'empty-list',
    path: ['sections'],
    en: '`sections` has no entry; add at least one or remove what holds it',
    zh: '`sections` 没有任何条目；请至少添加一项，或删除其所在部分',
  },
  {
    title: 'the day that no calendar has',
    input: { ...issue, date: '2023-02-29' },
    code: 'bad-date',
    path: ['date'],
    en: '`date` is `"2023-02-29"`; expected a day, month or year of the calendar: `2023-10-31`, `2023-10` or `2023`',
    zh: '`date` 为 `"2023-02-29"`；应为真实的年、月或日：`2023-10-31`、`2023-10` 或 `2023`',
  },
  {
    title: 'a language by its name',
    input: { ...issue, lang: '中文' },
    code: 'bad-language',
    path: ['lang'],
    en: '`lang` is `"中文"`; expected a BCP 47 language tag such as `zh-CN` or `en`',
    zh: '`lang` 为 `"中文"`；应为 BCP 47 语言标签，如 `zh-CN` 或 `en`',
  },
  {
    title: 'a script for an address',
    input: paragraph(link('javascript:alert(1)', '点')),
    code: 'bad-address',
    path: [...inBlock, 'children', 0, 'url'],
    en: `\`${block}.children[0].url\` is \`"javascript:alert(1)"\`; expected a whole address that begins with \`https://\`, \`http://\`, \`mailto:\` or \`tel:\`, without spaces, quotes, backslashes or angle brackets`,
    zh: `\`${block}.children[0].url\` 为 \`"javascript:alert(1)"\`；应为以 \`https://\`、\`http://\`、\`mailto:\` 或 \`tel:\` 开头的完整地址，不含空格、引号、反斜杠和尖括号`,
  },
  {
    title: 'a source without a protocol',
    input: article({ sources: [{ title: '报', url: 'www.example.org' }] }),
    code: 'bad-web-address',
    path: [...inArticle, 'sources', 0, 'url'],
    en: '`sections[0].articles[0].sources[0].url` is `"www.example.org"`; expected a whole address that begins with `https://` or `http://`, without spaces, quotes, backslashes or angle brackets',
    zh: '`sections[0].articles[0].sources[0].url` 为 `"www.example.org"`；应为以 `https://` 或 `http://` 开头的完整地址，不含空格、引号、反斜杠和尖括号',
  },
  {
    title: 'a picture above the folder of the issue',
    input: body({ type: 'image', url: '../a.jpg', alt: '图' }),
    code: 'bad-picture-address',
    path: [...inBlock, 'url'],
    en: `\`${block}.url\` is \`"../a.jpg"\`; expected a whole address that begins with \`https://\` or \`http://\`, or the path of a picture from the folder of the issue down, such as \`images/a.jpg\`, without \`..\`, \`\\\` or \`:\`; it ends in .avif, .gif, .jpg, .jpeg, .png, .svg or .webp`,
    zh: `\`${block}.url\` 为 \`"../a.jpg"\`；应为以 \`https://\` 或 \`http://\` 开头的完整地址，或从简报所在文件夹起的图片路径，如 \`images/a.jpg\`，其中没有 \`..\`、\`\\\` 和 \`:\`，以 .avif、.gif、.jpg、.jpeg、.png、.svg 或 .webp 结尾`,
  },
  {
    title: 'an e-mail address as a link',
    input: { ...issue, imprint: { email: 'mailto:a@b.cn' } },
    code: 'bad-email',
    path: ['imprint', 'email'],
    en: '`imprint.email` is `"mailto:a@b.cn"`; expected one address such as `name@example.org`, without `mailto:`',
    zh: '`imprint.email` 为 `"mailto:a@b.cn"`；应为一个邮箱地址，如 `name@example.org`，不带 `mailto:`',
  },
  {
    title: 'an anchor with a space',
    input: { ...issue, sections: [{ id: '第 一', title: '动态' }] },
    code: 'bad-anchor',
    path: ['sections', 0, 'id'],
    en: '`sections[0].id` is `"第 一"`; expected a letter, then letters, digits, `-`, `_` or `.`, at most 100',
    zh: '`sections[0].id` 为 `"第 一"`；应以文字开头，只含文字、数字、`-`、`_`、`.`，最多 100 个字符',
  },
  {
    title: 'a note’s name with a capital',
    input: paragraph('文', refer('A')),
    code: 'bad-identifier',
    path: [...inBlock, 'children', 1, 'identifier'],
    en: `\`${block}.children[1].identifier\` is \`"A"\`; expected letters without capitals, digits, \`-\` or \`_\`, at most 100`,
    zh: `\`${block}.children[1].identifier\` 为 \`"A"\`；只能含小写或不分大小写的文字、数字、\`-\`、\`_\`，最多 100 个字符`,
  },
  {
    title: 'an anchor twice',
    input: { ...issue, sections: [{ id: 'a', title: '动态', articles: [{ id: 'a' }] }] },
    code: 'duplicate-anchor',
    path: [...inArticle, 'id'],
    en: '`sections[0].articles[0].id` is `"a"`, which another section or article has already; choose another or remove it',
    zh: '`sections[0].articles[0].id` 为 `"a"`，已被其他栏目或文章使用；请换一个或删除',
  },
  {
    title: 'a break before the text',
    input: paragraph({ type: 'break' }, '文'),
    code: 'break-at-edge',
    path: inBlock,
    en: `\`${block}\` has a \`break\` at its start or end or two in a row; remove it, or begin a new paragraph`,
    zh: `\`${block}\` 的开头、结尾或连续处有 \`break\`；请删除，或另起一段`,
  },
  {
    title: 'a link without words',
    input: paragraph('见', link('https://e.cn/', '')),
    code: 'empty-link',
    path: inBlock,
    en: `\`${block}\` has a link to \`"https://e.cn/"\` without words to click on; give it text`,
    zh: `\`${block}\` 中指向 \`"https://e.cn/"\` 的链接没有文字；请补上`,
  },
  {
    title: 'a link in a link',
    input: paragraph(
      link('https://e.cn/', ['外', { type: 'strong', children: [link('https://f.cn/', '内')] }]),
    ),
    code: 'nested-link',
    path: inBlock,
    en: `\`${block}\` has a link or a note inside the link to \`"https://e.cn/"\`; take it out`,
    zh: `\`${block}\` 中指向 \`"https://e.cn/"\` 的链接里又有链接或注释；请移出`,
  },
  {
    title: 'a heading without its parent',
    input: body({ type: 'heading', depth: 5, children: '小标题' }),
    code: 'heading-order',
    path: [...inBlock, 'depth'],
    en: `\`${block}.depth\` is \`5\`; expected \`4\`: sub-headings begin at 4 and go down one level at a time`,
    zh: `\`${block}.depth\` 为 \`5\`；应为 \`4\`：小标题从 4 开始，逐级加深`,
  },
  {
    title: 'bullets that start at 2',
    input: body({ type: 'list', start: 2, children: ['项'] }),
    code: 'list-start',
    path: [...inBlock, 'start'],
    en: `\`${block}.start\` is \`2\`, but a bullet list has no numbers; set \`ordered\` or remove \`start\``,
    zh: `\`${block}.start\` 为 \`2\`，但项目符号列表没有编号；请设 \`ordered\` 或删除 \`start\``,
  },
  {
    title: 'Chinese numbers beyond 99',
    input: body({ type: 'list', ordered: true, start: 99, marker: '一、', children: ['项', '项'] }),
    code: 'list-count',
    path: inBlock,
    en: `\`${block}\` has the number \`100\`, but its \`marker\` counts only \`1–99\`; split it or take another`,
    zh: `\`${block}\` 有编号 \`100\`，但其 \`marker\` 只能计 \`1–99\`；请拆分或换用其他标记`,
  },
  {
    title: 'a Chinese zero',
    input: body({ type: 'list', ordered: true, start: 0, marker: '（一）', children: ['项'] }),
    code: 'list-count',
    path: inBlock,
    en: `\`${block}\` has the number \`0\`, but its \`marker\` counts only \`1–99\`; split it or take another`,
    zh: `\`${block}\` 有编号 \`0\`，但其 \`marker\` 只能计 \`1–99\`；请拆分或换用其他标记`,
  },
  {
    title: 'a narrow row',
    input: table({}, ['甲', '乙'], ['丙']),
    code: 'row-width',
    path: [...inBlock, 'children', 1],
    en: `\`${block}.children[1]\` has \`1\` cells; expected \`2\`, as the first row has; add empty cells or remove some`,
    zh: `\`${block}.children[1]\` 有 \`1\` 个单元格；应与首行相同，为 \`2\` 个；请补空单元格或删减`,
  },
  {
    title: 'too few alignments',
    input: table({ align: ['left'] }, ['甲', '乙']),
    code: 'align-width',
    path: [...inBlock, 'align'],
    en: `\`${block}.align\` has \`1\` entries; expected \`2\`, one for each column`,
    zh: `\`${block}.align\` 有 \`1\` 项；应为 \`2\` 项，每列一项`,
  },
  {
    title: 'a note twice',
    input: article({
      body: [{ type: 'paragraph', children: ['文', refer('a')] }],
      notes: [note('a'), note('a')],
    }),
    code: 'duplicate-note',
    path: [...inArticle, 'notes', 1, 'identifier'],
    en: '`sections[0].articles[0].notes[1].identifier` is `"a"`, which another note of the issue has already; choose another',
    zh: '`sections[0].articles[0].notes[1].identifier` 为 `"a"`，已被本期其他注释使用；请换一个',
  },
  {
    title: 'a reference to no note',
    input: paragraph('文', refer('constructor')),
    code: 'unknown-note',
    path: inBlock,
    en: `\`${block}\` refers to the note \`"constructor"\`, which its article's \`notes\` do not have; add it or remove the reference`,
    zh: `\`${block}\` 引用了注释 \`"constructor"\`，但所在文章的 \`notes\` 中没有；请补上或删除引用`,
  },
  {
    title: 'a link to a place that the issue does not have',
    input: article({
      title: '午餐',
      body: [{ type: 'paragraph', children: ['见', link(' #午歺 ', '上文')] }],
    }),
    code: 'unknown-anchor',
    path: [...inBlock, 'children', 1, 'url'],
    en: `\`${block}.children[1].url\` is \`"#午歺"\`, but no section or article of the issue has this anchor (did you mean \`#午餐\`?); write that of one: its \`id\`, or the letters and digits of its title with \`-\` for what stands between them`,
    zh: `\`${block}.children[1].url\` 为 \`"#午歺"\`，但本期没有栏目或文章使用这个锚点（是否想写 \`#午餐\`？）；请写某个栏目或文章的锚点：其 \`id\`，或标题中的文字和数字，其余符号换成 \`-\``,
  },
  {
    title: 'an address of an article without a title',
    input: article({ url: 'https://e.cn/', body: ['文'] }),
    code: 'untitled-url',
    path: [...inArticle, 'url'],
    en: '`sections[0].articles[0].url` is `"https://e.cn/"`, but the article has no title to lead there; give it a `title`, or put the link into its body',
    zh: '`sections[0].articles[0].url` 为 `"https://e.cn/"`，但文章没有可以链接过去的标题；请补上 `title`，或把链接写进正文',
  },
  {
    title: 'a reference in the imprint',
    input: { ...issue, imprint: { statement: ['文', refer('a')] } },
    code: 'note-elsewhere',
    path: ['imprint', 'statement'],
    en: '`imprint.statement` refers to the note `"a"`; notes hang only on an article\'s body',
    zh: '`imprint.statement` 引用了注释 `"a"`；只有文章正文可以带注释',
  },
  {
    title: 'a note nobody refers to',
    input: article({ body: ['文'], notes: [note('a')] }),
    code: 'unused-note',
    path: [...inArticle, 'notes', 0],
    en: '`sections[0].articles[0].notes[0]` is the note `"a"`, which nothing in its article refers to; refer to it or remove it',
    zh: '`sections[0].articles[0].notes[0]` 为注释 `"a"`，但文章中没有引用；请引用或删除',
  },
  {
    title: 'notes out of order',
    input: article({
      body: [{ type: 'paragraph', children: ['文', refer('a'), refer('b'), refer('c')] }],
      notes: [note('c'), note('a'), note('b')],
    }),
    code: 'note-order',
    path: [...inArticle, 'notes', 0],
    en: '`sections[0].articles[0].notes[0]` is the note `"c"`; expected `a`: notes stand in the order in which the body first refers to them',
    zh: '`sections[0].articles[0].notes[0]` 为注释 `"c"`；应为 `a`：注释按正文首次引用的顺序排列',
  },
]

describe('a bad issue gets one problem, with its place and what to do', () => {
  test.each(badIssues)('$title', ({ input, code, path, en, zh }) => {
    const result = safeParseIssue(input)
    expect(result.ok ? [] : result.problems).toMatchObject([{ code, path, message: { en, zh } }])
  })
})

test('the table has every code there is', () => {
  expect([...new Set(badIssues.map(({ code }) => code))].sort()).toEqual(Object.keys(explanations).sort())
})

test('everything wrong is reported at once, in the order of the shape', () => {
  const result = safeParseIssue({ schemaVersion: 1, lang: '?', sections: [{}], extra: 1 })
  expect(result.ok ? [] : result.problems.map(({ code, place }) => `${code} ${place}`)).toEqual([
    'missing title',
    'missing date',
    'bad-language lang',
    'missing sections[0].title',
    'unknown-field ',
  ])
})
