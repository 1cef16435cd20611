import { type Message, type Problem, shorten } from '@cec-bulletin/schema'
import type { Point } from 'unist'

/** Something an issue cannot hold, where it stands, and the piece of Markdown it is. */
export interface Finding {
  code: FindingCode
  received: string
  point?: Point | undefined
  /** What the YAML parser says. */
  detail?: string
}

export type FindingCode = keyof typeof explanations

/** Puts a finding into words. */
export function explain({ code, received, point, detail = '' }: Finding): Problem {
  const line = point?.line ?? 1
  const column = point?.column ?? 1
  const { en, zh } = explanations[code]
  return {
    code,
    path: [],
    place: `line ${line}, column ${column}`,
    received: brief(received),
    message: { en: en.replace('%', () => brief(detail)), zh: zh.replace('%', () => brief(detail)) },
    line,
    column,
  }
}

const brief = (text: string) => shorten(text, { most: 100 })

const explanations = {
  'raw-html': {
    en: 'An issue holds no HTML. Write it as Markdown; to show a `<`, write `\\<`.',
    zh: '简报中不能有 HTML。请改用 Markdown；若要显示“<”，请写 `\\<`。',
  },
  'indented-code': {
    en: 'A line that begins with four spaces or a tab is code to Markdown. Begin it with fewer; put code between two lines of three backticks.',
    zh: '行首有四个空格或一个制表符，Markdown 会当作代码。请减少行首空格；若确是代码，请写在两行三个反引号之间。',
  },
  'code-meta': {
    en: 'Behind the language of code nothing else can stand. Take it out.',
    zh: '代码的语言名称后面不能再写别的内容，请删去。',
  },
  'image-in-text': {
    en: 'A picture stands in a paragraph of its own, with its caption on the next line and its credit on the one after.',
    zh: '图片须自成一段，下一行写图注，再下一行写署名。',
  },
  'figure-lines': {
    en: 'Under a picture there is room for one line of caption and one of credit; begin the credit with its label, as in `图片：`.',
    zh: '图片下面只能有一行图注和一行署名；署名须以标签开头，如“图片：”。',
  },
  'picture-title': {
    en: 'A picture has one caption: write it in the title of the picture or on the next line, not in both.',
    zh: '一张图片只有一个图注：请写在图片标题中或下一行，不要两处都写。',
  },
  'marked-title': {
    en: 'The title of an issue, a section or an article is plain text. Take out the marks, links and notes.',
    zh: '简报、栏目和文章的标题是纯文字，请去掉其中的标记、链接和注释。',
  },
  'second-title': {
    en: 'The issue has its title already. Write a section as `##` and an article as `###`.',
    zh: '简报已有标题。栏目请写 `##`，文章请写 `###`。',
  },
  'before-first-section': {
    en: 'This stands before the first section. Put a `## title` in front of it.',
    zh: '这里还没有栏目。请在前面写一行“## 栏目标题”。',
  },
  'nested-heading': {
    en: 'A title cannot stand in a list, a quote or a note. Make it a paragraph, or move it out.',
    zh: '标题不能放在列表、引文或注释里。请改为段落或移到外面。',
  },
  'heading-order': {
    en: 'This sub-heading skips a level. The first ones below an article are `####`, those below them `#####`, then `######`.',
    zh: '小标题跳级了。文章之下先用 `####`，其下用 `#####`，再下用 `######`。',
  },
  'unused-definition': {
    en: 'Nothing refers to this definition. Take it out, or put `[words][name]` where the link belongs.',
    zh: '这条链接定义没有被引用。请删去，或在该有链接的地方写“[文字][名称]”。',
  },
  'unresolved-reference': {
    en: 'This refers to a definition that is not there. Write the address in parentheses: `[words](https://…)`.',
    zh: '这里引用的链接定义不存在。请把网址写在括号中：“[文字](https://…)”。',
  },
  'unknown-node': {
    en: 'An issue cannot hold this. Expected what DIALECT.md lists, such as paragraphs, lists, quotes, tables and pictures.',
    zh: '简报中不能有这种内容。可用的内容见 DIALECT.zh-CN.md，如段落、列表、引文、表格和图片。',
  },
  'too-deep': {
    en: 'This is nested too deep. Take it out of some of the lists or quotes around it.',
    zh: '这里嵌套太深。请把它从外层的列表或引文中移出。',
  },
  'task-item': {
    en: 'An item of a list cannot be ticked. Leave the box out.',
    zh: '列表项不能打勾。请去掉方框。',
  },
  'front-matter': {
    en: 'The front matter is no valid YAML (%). Expected lines such as `title: 标题`; put a text with special characters between double quotes.',
    zh: '文件开头的信息不是有效的 YAML（%）。应为“title: 标题”这样的行；文字中有特殊字符时请加英文双引号。',
  },
  'front-matter-alias': {
    en: 'The front matter uses an anchor, an alias or a tag (`&`, `*`, `!`). Write the value itself, between double quotes if it begins like this.',
    zh: '文件开头的信息用了锚点、别名或标签（`&`、`*`、`!`）。请直接写出内容；若内容本身以此开头，请加英文双引号。',
  },
  'front-matter-absent': {
    en: 'There is no front matter. Begin with a line `---`, then `title: …`, `date: 2023-10-31` and `lang: zh-CN`, each on a line of its own, then `---` again.',
    zh: '缺少开头的元信息。请在文件开头写一行 `---`，再分行写 `title: …`、`date: 2023-10-31` 和 `lang: zh-CN`，然后再写一行 `---`。',
  },
  'front-matter-sections': {
    en: 'Sections do not stand in the front matter. Write them below, each under a `## title`.',
    zh: '栏目不写在文件开头的信息里。请写在下面，每个栏目以“## 标题”开头。',
  },
  statement: {
    en: 'The statement of the imprint is one paragraph of Markdown. Leave out lists, titles and empty lines.',
    zh: '编制信息中的说明是一段 Markdown 文字，不能有列表、标题和空行。',
  },
  'control-character': {
    en: 'There is a control character here (%). Take it out.',
    zh: '这里有控制字符（%），请删去。',
  },
  'too-large': {
    en: 'This is more than one issue may hold. Split the document.',
    zh: '内容超过一期简报的上限。请把文件拆成几份。',
  },
  'not-text': {
    en: 'This is no text (%). Give the Markdown itself, as a string.',
    zh: '这不是文字（%）。请传入 Markdown 文本本身（字符串）。',
  },
  'malformed-tree': {
    en: 'This is no mdast at `%`. Take the tree from a parser such as remark-parse, or mend it there.',
    zh: '`%` 处不是 mdast。请使用 remark-parse 等解析器所得的树，或改正此处。',
  },
  'out-of-stack': {
    en: 'This cannot be read here, because the call stack is nearly used up. Read it where fewer calls are under way.',
    zh: '调用栈将用尽，此处无法读取。请在调用层次较少的地方读取。',
  },
} satisfies Record<string, Message>
