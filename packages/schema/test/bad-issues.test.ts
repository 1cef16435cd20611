import { describe, expect, test } from 'vitest'
import { safeParseIssue } from '../src/index.ts'
import { explanations } from '../src/problem/explanations.ts'

type Bad = [title: string, input: unknown, code: string, path: (string | number)[], en: string, zh: string]

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

const blockTypes = '`paragraph`, `list`, `blockquote`, `table`, `image`, `thematicBreak`, `heading`'
const issueFields =
  '`schemaVersion`, `title`, `series`, `number`, `date`, `lang`, `summary`, `url`, `sections`, `imprint`'

const badIssues: Bad[] = [
  [
    'JSON that nobody parsed',
    '{"schemaVersion": 1}',
    'not-an-issue',
    [],
    'Expected an issue as an object, got `"{\\"schemaVersion\\": 1}"`; text must go through `JSON.parse` first',
    '应为一期简报的对象，实为 `"{\\"schemaVersion\\": 1}"`；文本须先经 `JSON.parse` 解析',
  ],
  [
    'a list of issues',
    [issue],
    'not-an-issue',
    [],
    'Expected an issue as an object, got `[1 …]`; text must go through `JSON.parse` first',
    '应为一期简报的对象，实为 `[1 …]`；文本须先经 `JSON.parse` 解析',
  ],
  [
    'an issue of another version',
    { schemaVersion: 2, title: '题', parts: [] },
    'newer-version',
    ['schemaVersion'],
    'The issue has the `schemaVersion` `2`, this program knows `1`: it was made by a newer version; update @cec-bulletin/schema',
    '简报的 `schemaVersion` 为 `2`，本程序只认 `1`：简报由较新的版本生成；请更新 @cec-bulletin/schema',
  ],
  [
    'a block that a newer version has',
    body({ type: 'poll', question: '去不去' }),
    'unknown-type',
    [...inBlock, 'type'],
    `\`${block}.type\` is \`"poll"\`, which cannot stand here; expected ${blockTypes}, or update @cec-bulletin/schema where the issue was made by a newer version`,
    `\`${block}.type\` 为 \`"poll"\`，不能用在此处；应为 ${blockTypes}；若简报由较新的版本生成，请更新 @cec-bulletin/schema`,
  ],
  [
    'a field that a newer version has',
    article({ readingTime: 3 }),
    'unknown-field',
    inArticle,
    '`sections[0].articles[0]` has an unknown field `"readingTime"`; expected `id`, `title`, `lang`, `body`, `sources`, `notes`; rename or remove it, or update @cec-bulletin/schema where the issue was made by a newer version',
    '`sections[0].articles[0]` 有未知字段 `"readingTime"`；可用字段：`id`, `title`, `lang`, `body`, `sources`, `notes`；请改名或删除；若简报由较新的版本生成，请更新 @cec-bulletin/schema',
  ],
  [
    'quotes nine deep',
    body(quotes(9)),
    'too-deep',
    [...inBlock, ...Array.from({ length: 8 }, () => ['children', 0]).flat()],
    `\`${block}${'.children[0]'.repeat(8)}\` is nested more than \`8\` levels deep; flatten it (an object that holds itself looks the same)`,
    `\`${block}${'.children[0]'.repeat(8)}\` 嵌套超过 \`8\` 层；请减少层次（自我引用的对象也会如此）`,
  ],
  [
    'three million characters',
    { ...issue, title: 'x'.repeat(3_000_001) },
    'too-large',
    [],
    'The issue has more than `3000000` characters; split it',
    '简报内容过多，超过 `3000000` 个字符；请拆分',
  ],
  [
    'a paragraph of 501 marks',
    body({
      type: 'paragraph',
      children: Array.from({ length: 1002 }, (_, index) =>
        index % 2 ? { type: 'strong', children: 'a' } : 'b',
      ),
    }),
    'too-intricate',
    inBlock,
    `\`${block}\` holds \`501\` marks, links and notes, at most \`500\`; split it`,
    `\`${block}\` 含 \`501\` 个强调、链接和注释，上限为 \`500\`；请拆分`,
  ],
  [
    'a backslash before a pipe in code in a table',
    table({}, [{ type: 'tableCell', children: [{ type: 'inlineCode', value: 'a\\|b' }] }]),
    'code-in-table',
    [...inBlock, 'children', 0, 'children', 0],
    `\`${block}.children[0].children[0]\` has the code \`"a\\\\|b"\`; a table of Markdown cannot hold a backslash before \`|\` in code; take it out of the table`,
    `\`${block}.children[0].children[0]\` 含代码 \`"a\\\\|b"\`；Markdown 表格无法承载代码中 \`|\` 之前的反斜杠；请移出表格`,
  ],
  [
    'a backtick in code in a link',
    paragraph(
      link('https://e.cn/', [{ type: 'strong', children: [{ type: 'inlineCode', value: 'a`](b)' }] }]),
    ),
    'code-in-link',
    inBlock,
    `\`${block}\` has the code \`"a\`](b)"\` in a link; with a backtick there, some readers of Markdown make another link; take it out of the link`,
    `\`${block}\` 的链接文字中含代码 \`"a\`](b)"\`；代码中有反引号时，部分 Markdown 阅读器会生成另一个链接；请移出链接`,
  ],
  [
    'code like a reference to a definition',
    paragraph({ type: 'inlineCode', value: 'x][ID]' }),
    'code-like-a-reference',
    inBlock,
    `\`${block}\` has the code \`"x][ID]"\`; some readers of Markdown take \`[ID]\` behind \`]\` or a backslash for a link; put a space in front of it`,
    `\`${block}\` 含代码 \`"x][ID]"\`；部分 Markdown 阅读器会把 \`]\` 或反斜杠后面的 \`[ID]\` 当作链接；请在它前面加空格`,
  ],
  [
    'code like one in front of a bracket',
    paragraph({ type: 'inlineCode', value: 'a[0]][lang][' }),
    'code-like-a-reference',
    inBlock,
    `\`${block}\` has the code \`"a[0]][lang]["\`; some readers of Markdown take \`[lang]\` behind \`]\` or a backslash for a link; put a space in front of it`,
    `\`${block}\` 含代码 \`"a[0]][lang]["\`；部分 Markdown 阅读器会把 \`]\` 或反斜杠后面的 \`[lang]\` 当作链接；请在它前面加空格`,
  ],
  [
    'code like one behind a backslash',
    paragraph({ type: 'inlineCode', value: '\\[ note ]' }),
    'code-like-a-reference',
    inBlock,
    `\`${block}\` has the code \`"\\\\[ note ]"\`; some readers of Markdown take \`[ note ]\` behind \`]\` or a backslash for a link; put a space in front of it`,
    `\`${block}\` 含代码 \`"\\\\[ note ]"\`；部分 Markdown 阅读器会把 \`]\` 或反斜杠后面的 \`[ note ]\` 当作链接；请在它前面加空格`,
  ],
  [
    'bytes',
    { ...issue, imprint: new Uint8Array(3) },
    'unreadable',
    ['imprint'],
    '`imprint` cannot be read; expected plain data, as `JSON.parse` gives it',
    '`imprint` 无法读取；应为 `JSON.parse` 所得的普通数据',
  ],
  [
    'a line feed',
    paragraph('一\n二'),
    'forbidden-character',
    [...inBlock, 'children', 0],
    `\`${block}.children[0]\` holds \`U+000A\`, which no output can carry: \`"一\\n二"\`; remove it, or for a new line use a paragraph or a \`break\``,
    `\`${block}.children[0]\` 含有任何格式都无法承载的字符 \`U+000A\`：\`"一\\n二"\`；请删除，换行请另起段落或使用 \`break\``,
  ],
  [
    'half an emoji',
    { ...issue, title: '\u{1F44D}'.slice(0, 1) },
    'forbidden-character',
    ['title'],
    '`title` holds `U+D83D`, which no output can carry: `"\\ud83d"`; remove it, or for a new line use a paragraph or a `break`',
    '`title` 含有任何格式都无法承载的字符 `U+D83D`：`"\\ud83d"`；请删除，换行请另起段落或使用 `break`',
  ],
  [
    'no title',
    { ...issue, title: undefined },
    'missing',
    ['title'],
    '`title` is missing; add `title`: text',
    '缺少 `title`；请补上 `title`：文字',
  ],
  [
    'no version',
    { ...issue, schemaVersion: undefined },
    'missing',
    ['schemaVersion'],
    '`schemaVersion` is missing; add `schemaVersion`: `1`',
    '缺少 `schemaVersion`；请补上 `schemaVersion`：`1`',
  ],
  [
    'a block without a type',
    body({ children: '文' }),
    'missing',
    [...inBlock, 'type'],
    `\`${block}.type\` is missing; add \`type\`: ${blockTypes}`,
    `缺少 \`${block}.type\`；请补上 \`type\`：${blockTypes}`,
  ],
  [
    'a title in a list',
    { ...issue, title: ['题'] },
    'wrong-type',
    ['title'],
    '`title` is `[1 …]`; expected text',
    '`title` 为 `[1 …]`；应为文字',
  ],
  [
    'a year as YAML reads it',
    { ...issue, date: 2023 },
    'wrong-type',
    ['date'],
    '`date` is `2023`; expected text in quotes',
    '`date` 为 `2023`；应为加引号的文字',
  ],
  [
    'a day as YAML reads it',
    { ...issue, date: new Date('2023-10-31') },
    'wrong-type',
    ['date'],
    '`date` is `Date`; expected text in quotes',
    '`date` 为 `Date`；应为加引号的文字',
  ],
  [
    'half a number',
    { ...issue, number: 1.5 },
    'wrong-type',
    ['number'],
    '`number` is `1.5`; expected text in quotes or a whole number',
    '`number` 为 `1.5`；应为加引号的文字或整数',
  ],
  [
    'null for a block',
    body(null),
    'wrong-type',
    inBlock,
    `\`${block}\` is \`null\`; expected an object or text`,
    `\`${block}\` 为 \`null\`；应为对象或文字`,
  ],
  [
    'a slip of the pen in a field',
    { ...issue, titel: '题' },
    'unknown-field',
    [],
    `The issue has an unknown field \`"titel"\` (did you mean \`title\`?); expected ${issueFields}; rename or remove it`,
    `简报有未知字段 \`"titel"\`（是否想写 \`title\`？）；可用字段：${issueFields}；请改名或删除`,
  ],
  [
    'a prototype in JSON',
    JSON.parse(
      '{"schemaVersion":1,"title":"题","date":"2023","lang":"zh","sections":[{"title":"动"}],"__proto__":{}}',
    ),
    'unknown-field',
    [],
    `The issue has an unknown field \`"__proto__"\`; expected ${issueFields}; rename or remove it, or update @cec-bulletin/schema where the issue was made by a newer version`,
    `简报有未知字段 \`"__proto__"\`；可用字段：${issueFields}；请改名或删除；若简报由较新的版本生成，请更新 @cec-bulletin/schema`,
  ],
  [
    'a slip of the pen in a type',
    body({ type: 'paragrah', children: '文' }),
    'unknown-type',
    [...inBlock, 'type'],
    `\`${block}.type\` is \`"paragrah"\`, which cannot stand here (did you mean \`paragraph\`?); expected ${blockTypes}`,
    `\`${block}.type\` 为 \`"paragrah"\`，不能用在此处（是否想写 \`paragraph\`？）；应为 ${blockTypes}`,
  ],
  [
    'a type every object inherits',
    body({ type: 'constructor' }),
    'unknown-type',
    [...inBlock, 'type'],
    `\`${block}.type\` is \`"constructor"\`, which cannot stand here; expected ${blockTypes}, or update @cec-bulletin/schema where the issue was made by a newer version`,
    `\`${block}.type\` 为 \`"constructor"\`，不能用在此处；应为 ${blockTypes}；若简报由较新的版本生成，请更新 @cec-bulletin/schema`,
  ],
  [
    'a heading of the article’s own depth',
    body({ type: 'heading', depth: 3, children: '小标题' }),
    'unknown-value',
    [...inBlock, 'depth'],
    `\`${block}.depth\` is \`3\`; expected \`4\`, \`5\`, \`6\``,
    `\`${block}.depth\` 为 \`3\`；应为 \`4\`, \`5\`, \`6\``,
  ],
  [
    'a bullet for numbers',
    body({ type: 'list', ordered: true, marker: '※', children: ['项'] }),
    'unknown-value',
    [...inBlock, 'marker'],
    `\`${block}.marker\` is \`"※"\`; expected \`01.\`, \`1)\`, \`一、\`, \`（一）\``,
    `\`${block}.marker\` 为 \`"※"\`；应为 \`01.\`, \`1)\`, \`一、\`, \`（一）\``,
  ],
  [
    'a list that starts below nothing',
    body({ type: 'list', ordered: true, start: -1, children: ['项'] }),
    'out-of-range',
    [...inBlock, 'start'],
    `\`${block}.start\` is \`-1\`; expected a whole number, \`≥ 0\``,
    `\`${block}.start\` 为 \`-1\`；应为整数，\`≥ 0\``,
  ],
  [
    'a blank title',
    { ...issue, title: '　' },
    'empty',
    ['title'],
    '`title` is empty; write its text or remove it',
    '`title` 为空；请填写内容或删除',
  ],
  [
    'a paragraph of empty marks',
    paragraph(' ', { type: 'strong', children: [''] }),
    'empty',
    inBlock,
    `\`${block}\` is empty; write its text or remove it`,
    `\`${block}\` 为空；请填写内容或删除`,
  ],
  [
    'no section',
    { ...issue, sections: [] },
    'empty-list',
    ['sections'],
    '`sections` has no entry; add at least one or remove what holds it',
    '`sections` 没有任何条目；请至少添加一项，或删除其所在部分',
  ],
  [
    'the day that no calendar has',
    { ...issue, date: '2023-02-29' },
    'bad-date',
    ['date'],
    '`date` is `"2023-02-29"`; expected a day, month or year of the calendar: `2023-10-31`, `2023-10` or `2023`',
    '`date` 为 `"2023-02-29"`；应为真实的年、月或日：`2023-10-31`、`2023-10` 或 `2023`',
  ],
  [
    'a language by its name',
    { ...issue, lang: '中文' },
    'bad-language',
    ['lang'],
    '`lang` is `"中文"`; expected a BCP 47 language tag such as `zh-CN` or `en`',
    '`lang` 为 `"中文"`；应为 BCP 47 语言标签，如 `zh-CN` 或 `en`',
  ],
  [
    'a script for an address',
    paragraph(link('javascript:alert(1)', '点')),
    'bad-address',
    [...inBlock, 'children', 0, 'url'],
    `\`${block}.children[0].url\` is \`"javascript:alert(1)"\`; expected a whole address that begins with \`https://\`, \`http://\`, \`mailto:\` or \`tel:\`, without spaces, quotes, backslashes or angle brackets`,
    `\`${block}.children[0].url\` 为 \`"javascript:alert(1)"\`；应为以 \`https://\`、\`http://\`、\`mailto:\` 或 \`tel:\` 开头的完整地址，不含空格、引号、反斜杠和尖括号`,
  ],
  [
    'a source without a protocol',
    article({ sources: [{ title: '报', url: 'www.example.org' }] }),
    'bad-web-address',
    [...inArticle, 'sources', 0, 'url'],
    '`sections[0].articles[0].sources[0].url` is `"www.example.org"`; expected a whole address that begins with `https://` or `http://`, without spaces, quotes, backslashes or angle brackets',
    '`sections[0].articles[0].sources[0].url` 为 `"www.example.org"`；应为以 `https://` 或 `http://` 开头的完整地址，不含空格、引号、反斜杠和尖括号',
  ],
  [
    'an e-mail address as a link',
    { ...issue, imprint: { email: 'mailto:a@b.cn' } },
    'bad-email',
    ['imprint', 'email'],
    '`imprint.email` is `"mailto:a@b.cn"`; expected one address such as `name@example.org`, without `mailto:`',
    '`imprint.email` 为 `"mailto:a@b.cn"`；应为一个邮箱地址，如 `name@example.org`，不带 `mailto:`',
  ],
  [
    'an anchor with a space',
    { ...issue, sections: [{ id: '第 一', title: '动态' }] },
    'bad-anchor',
    ['sections', 0, 'id'],
    '`sections[0].id` is `"第 一"`; expected a letter, then letters, digits, `-`, `_` or `.`, at most 100',
    '`sections[0].id` 为 `"第 一"`；应以文字开头，只含文字、数字、`-`、`_`、`.`，最多 100 个字符',
  ],
  [
    'a note’s name with a capital',
    paragraph('文', refer('A')),
    'bad-identifier',
    [...inBlock, 'children', 1, 'identifier'],
    `\`${block}.children[1].identifier\` is \`"A"\`; expected letters without capitals, digits, \`-\` or \`_\`, at most 100`,
    `\`${block}.children[1].identifier\` 为 \`"A"\`；只能含小写或不分大小写的文字、数字、\`-\`、\`_\`，最多 100 个字符`,
  ],
  [
    'an anchor twice',
    { ...issue, sections: [{ id: 'a', title: '动态', articles: [{ id: 'a' }] }] },
    'duplicate-anchor',
    [...inArticle, 'id'],
    '`sections[0].articles[0].id` is `"a"`, which another section or article has already; choose another or remove it',
    '`sections[0].articles[0].id` 为 `"a"`，已被其他栏目或文章使用；请换一个或删除',
  ],
  [
    'a break before the text',
    paragraph({ type: 'break' }, '文'),
    'break-at-edge',
    inBlock,
    `\`${block}\` has a \`break\` at its start or end or two in a row; remove it, or begin a new paragraph`,
    `\`${block}\` 的开头、结尾或连续处有 \`break\`；请删除，或另起一段`,
  ],
  [
    'a link without words',
    paragraph('见', link('https://e.cn/', '')),
    'empty-link',
    inBlock,
    `\`${block}\` has a link to \`"https://e.cn/"\` without words to click on; give it text`,
    `\`${block}\` 中指向 \`"https://e.cn/"\` 的链接没有文字；请补上`,
  ],
  [
    'a link in a link',
    paragraph(link('https://e.cn/', ['外', { type: 'strong', children: [link('https://f.cn/', '内')] }])),
    'nested-link',
    inBlock,
    `\`${block}\` has a link or a note inside the link to \`"https://e.cn/"\`; take it out`,
    `\`${block}\` 中指向 \`"https://e.cn/"\` 的链接里又有链接或注释；请移出`,
  ],
  [
    'a heading without its parent',
    body({ type: 'heading', depth: 5, children: '小标题' }),
    'heading-order',
    [...inBlock, 'depth'],
    `\`${block}.depth\` is \`5\`; expected \`4\`: sub-headings begin at 4 and go down one level at a time`,
    `\`${block}.depth\` 为 \`5\`；应为 \`4\`：小标题从 4 开始，逐级加深`,
  ],
  [
    'bullets that start at 2',
    body({ type: 'list', start: 2, children: ['项'] }),
    'list-start',
    [...inBlock, 'start'],
    `\`${block}.start\` is \`2\`, but a bullet list has no numbers; set \`ordered\` or remove \`start\``,
    `\`${block}.start\` 为 \`2\`，但项目符号列表没有编号；请设 \`ordered\` 或删除 \`start\``,
  ],
  [
    'Chinese numbers beyond 99',
    body({ type: 'list', ordered: true, start: 99, marker: '一、', children: ['项', '项'] }),
    'list-count',
    inBlock,
    `\`${block}\` has the number \`100\`, but its \`marker\` counts only \`1–99\`; split it or take another`,
    `\`${block}\` 有编号 \`100\`，但其 \`marker\` 只能计 \`1–99\`；请拆分或换用其他标记`,
  ],
  [
    'a Chinese zero',
    body({ type: 'list', ordered: true, start: 0, marker: '（一）', children: ['项'] }),
    'list-count',
    inBlock,
    `\`${block}\` has the number \`0\`, but its \`marker\` counts only \`1–99\`; split it or take another`,
    `\`${block}\` 有编号 \`0\`，但其 \`marker\` 只能计 \`1–99\`；请拆分或换用其他标记`,
  ],
  [
    'a narrow row',
    table({}, ['甲', '乙'], ['丙']),
    'row-width',
    [...inBlock, 'children', 1],
    `\`${block}.children[1]\` has \`1\` cells; expected \`2\`, as the first row has; add empty cells or remove some`,
    `\`${block}.children[1]\` 有 \`1\` 个单元格；应与首行相同，为 \`2\` 个；请补空单元格或删减`,
  ],
  [
    'too few alignments',
    table({ align: ['left'] }, ['甲', '乙']),
    'align-width',
    [...inBlock, 'align'],
    `\`${block}.align\` has \`1\` entries; expected \`2\`, one for each column`,
    `\`${block}.align\` 有 \`1\` 项；应为 \`2\` 项，每列一项`,
  ],
  [
    'a note twice',
    article({ body: [{ type: 'paragraph', children: ['文', refer('a')] }], notes: [note('a'), note('a')] }),
    'duplicate-note',
    [...inArticle, 'notes', 1, 'identifier'],
    '`sections[0].articles[0].notes[1].identifier` is `"a"`, which another note of the issue has already; choose another',
    '`sections[0].articles[0].notes[1].identifier` 为 `"a"`，已被本期其他注释使用；请换一个',
  ],
  [
    'a reference to no note',
    paragraph('文', refer('constructor')),
    'unknown-note',
    inBlock,
    `\`${block}\` refers to the note \`"constructor"\`, which its article's \`notes\` do not have; add it or remove the reference`,
    `\`${block}\` 引用了注释 \`"constructor"\`，但所在文章的 \`notes\` 中没有；请补上或删除引用`,
  ],
  [
    'a reference in the imprint',
    { ...issue, imprint: { statement: ['文', refer('a')] } },
    'note-elsewhere',
    ['imprint', 'statement'],
    '`imprint.statement` refers to the note `"a"`; notes hang only on an article\'s body',
    '`imprint.statement` 引用了注释 `"a"`；只有文章正文可以带注释',
  ],
  [
    'a note nobody refers to',
    article({ body: ['文'], notes: [note('a')] }),
    'unused-note',
    [...inArticle, 'notes', 0],
    '`sections[0].articles[0].notes[0]` is the note `"a"`, which nothing in its article refers to; refer to it or remove it',
    '`sections[0].articles[0].notes[0]` 为注释 `"a"`，但文章中没有引用；请引用或删除',
  ],
  [
    'notes out of order',
    article({
      body: [{ type: 'paragraph', children: ['文', refer('a'), refer('b'), refer('c')] }],
      notes: [note('c'), note('a'), note('b')],
    }),
    'note-order',
    [...inArticle, 'notes', 0],
    '`sections[0].articles[0].notes[0]` is the note `"c"`; expected `a`: notes stand in the order in which the body first refers to them',
    '`sections[0].articles[0].notes[0]` 为注释 `"c"`；应为 `a`：注释按正文首次引用的顺序排列',
  ],
]

describe('a bad issue gets one problem, with its place and what to do', () => {
  test.each(badIssues)('%s', (_, input, code, path, en, zh) => {
    const result = safeParseIssue(input)
    expect(result.ok ? [] : result.problems).toMatchObject([{ code, path, message: { en, zh } }])
  })
})

test('the table has every code there is', () => {
  expect([...new Set(badIssues.map(([, , code]) => code))].sort()).toEqual(Object.keys(explanations).sort())
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
