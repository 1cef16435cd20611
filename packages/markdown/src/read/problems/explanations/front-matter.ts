import type { Message } from '@cec-bulletin/schema'

/** About what stands between the lines `---`. */
export const frontMatter = {
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
} satisfies Record<string, Message>
