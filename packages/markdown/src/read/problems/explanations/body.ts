import type { Message } from '@cec-bulletin/schema'

/** About what a section or an article holds. */
export const body = {
  'raw-html': {
    en: 'An issue holds no HTML. Write it as Markdown; to show a `<`, write `\\<`.',
    zh: '简报中不能有 HTML。请改用 Markdown；若要显示“<”，请写 `\\<`。',
  },
  'indented-code': {
    en: 'A line that begins with four spaces or a tab is code to Markdown. Begin it with fewer; put code between two lines of three backticks.',
    zh: '行首有四个空格或一个制表符，Markdown 会当作代码。请减少行首空格；若确是代码，请写在两行三个反引号之间。',
  },
  'code-meta': {
    en: 'One word may follow the three backticks, the language of the code. Take the rest out.',
    zh: '三个反引号后面只能写一个词，即代码的语言名称，请删去其余内容。',
  },
  'image-in-text': {
    en: 'A picture stands in a paragraph of its own, not within a line or a table. Its caption is on the next line, its credit on the one after.',
    zh: '图片须自成一段，不能放在文字中间或表格里；下一行写图注，再下一行写署名。',
  },
  'figure-lines': {
    en: 'Under a picture there is room for one line of caption and one of credit; begin the credit with its label, as in `图片：`.',
    zh: '图片下面只能有一行图注和一行署名；署名须以标签开头，如“图片：”。',
  },
  'picture-title': {
    en: 'A picture has one caption: write it in the title of the picture or on the next line, not in both.',
    zh: '一张图片只有一个图注：请写在图片标题中或下一行，不要两处都写。',
  },
  'stray-language': {
    en: 'This line says a language, but of nothing. `[lang]: # "en"` stands right under the title of a section or an article; of one paragraph, write `[lang]: #p "en"` right above it.',
    zh: '这一行写了语言，却不知是谁的语言。栏目或文章的语言写 `[lang]: # "en"`，紧接在标题下面；一段文字的语言写 `[lang]: #p "en"`，紧接在这一段上面。',
  },
  'unresolved-reference': {
    en: 'No line gives an address this name. Write the address in parentheses: `[words](https://…)`.',
    zh: '没有哪一行给网址起过这个名称。请把网址写在括号中：“[文字](https://…)”。',
  },
  'unknown-node': {
    en: 'An issue cannot hold this. Expected what DIALECT.md lists, such as paragraphs, lists, quotes, tables and pictures.',
    zh: '简报中不能有这种内容。可用的内容见 DIALECT.zh-CN.md，如段落、列表、引文、表格和图片。',
  },
  'task-item': {
    en: 'An item of a list cannot be ticked. Leave the box out.',
    zh: '列表项不能打勾。请去掉方框。',
  },
} satisfies Record<string, Message>
