import type { Message } from '@cec-bulletin/schema'

/** What to type in the place of HTML; `%` is the Markdown, or the HTML that is to go. */
export const html = {
  mended: {
    en: 'An issue holds no HTML. Write `%`.',
    zh: '简报中不能有 HTML，请写 `%`。',
  },
  break: {
    en: 'A line is broken by a backslash at its end: write `\\` in the place of `%`, and go on on the next line.',
    zh: '换行不写 `%`：请在行末写一个反斜杠 `\\`，另起一行接着写。',
  },
  breakAtEdge: {
    en: 'There is nothing to break at the beginning or the end of a paragraph. Take `%` out.',
    zh: '段落的开头和结尾不用换行，请删去 `%`。',
  },
  breaks: {
    en: 'A new paragraph begins after an empty line. Leave one in the place of `%`.',
    zh: '另起一段请空一行，不写 `%`。',
  },
  breakOnLine: {
    en: 'What stands here is on one line. Take `%` out, and put a semicolon there, or say it more briefly.',
    zh: '这里只能写一行，不能换行。请删去 `%`，可以改用分号。',
  },
  breakInCell: {
    en: 'A line within a cell is broken by `<br>`. Write that in the place of `%`.',
    zh: '单元格里换行请写 `<br>`，不写 `%`。',
  },
  comment: {
    en: 'An issue holds no remarks that its readers do not see. Take `%` out.',
    zh: '简报里不能有读者看不见的备注，请删去 `%`。',
  },
  raised: {
    en: 'An issue holds no raised text. Write `%`; a note is written `[^1]`.',
    zh: '简报没有上标格式，请写 `%`；如果是注释，请写 `[^1]`。',
  },
  shifted: {
    en: 'An issue holds no raised or lowered text, and these characters have none of their own. Take `%` and its other half out.',
    zh: '简报没有上标和下标格式，这些字也没有现成的上下标字符。请删去 `%` 和与它成对的标签。',
  },
  underline: {
    en: 'Nothing is underlined or coloured in an issue. Take `%` and its other half out; for what is important write `**…**`.',
    zh: '简报没有下划线和底色。请删去 `%` 和与它成对的标签；要强调请写 `**…**`。',
  },
  style: {
    en: 'Type, colour and place are the same throughout an issue. Take `%` and its other half out, and leave the text.',
    zh: '字体、颜色和位置由版式统一安排。请删去 `%` 和与它成对的标签，只留文字。',
  },
  picture: {
    en: 'A picture is written `%`, in a paragraph of its own. Take the other tags out: where it stands and how large it is are the same throughout an issue.',
    zh: '图片请写 `%`，单独成段；位置和大小由版式统一安排，其余的标签请删去。',
  },
  fold: {
    en: 'Nothing can be folded away in an issue. Take `%` and its other half out, and leave the text.',
    zh: '简报里的内容不能折叠。请删去 `%` 和与它成对的标签，保留文字。',
  },
  anchor: {
    en: 'A section or an article is named by a line `[id]: #name` right below its title. Take `%` out.',
    zh: '给栏目或文章起锚点名称，请在标题下面写一行 `[id]: #name`。这里请删去 `%`。',
  },
  table: {
    en: 'A table is written with strokes: `| A | B |`, below it `| --- | --- |`, and then its rows.',
    zh: '表格用竖线写：先写 `| 甲 | 乙 |`，下一行写 `| --- | --- |`，再逐行写内容。',
  },
  list: {
    en: 'A list is written line by line: `- …` for each item, or `1. …` where they are numbered.',
    zh: '列表逐行写：每项写成 `- …`，有编号的写成 `1. …`。',
  },
  quote: { en: 'Each line of a quote begins with `> `.', zh: '引文每行以 `> ` 开头。' },
  code: {
    en: 'Code stands between two lines of three backticks.',
    zh: '代码请写在两行三个反引号（```）之间。',
  },
  media: {
    en: 'A film, a sound or another page cannot stand in an issue. Put a link in its place: `[words](https://…)`.',
    zh: '简报里不能放视频、音频或嵌入网页。请改为链接：`[文字](https://…)`。',
  },
  program: {
    en: 'An issue holds no programs, styles, forms or notes to machines. Take this out.',
    zh: '简报里不能有程序、样式、表单和只给机器看的标签，请删去。',
  },
} satisfies Record<string, Message>

export type HtmlSentence = keyof typeof html
