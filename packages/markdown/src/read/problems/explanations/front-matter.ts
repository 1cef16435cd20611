import type { Message } from '@cec-bulletin/schema'

/** About what stands between the lines `---`. */
export const frontMatter = {
  'front-matter': {
    en: 'This line of the front matter cannot be understood. Write a name, a colon, a space and the text, as in `title: 标题`; what goes on with the line above begins with two spaces.',
    zh: '文件开头的这一行看不懂。请写名称、英文冒号、空格和内容，如 `title: 标题`；若是接着上一行写，请在行首加两个空格。',
  },
  'front-matter-alias': {
    en: 'In the front matter a text that begins with `&`, `*` or `!` means something else. Put it between double quotes, as in `title: "*…"`.',
    zh: '文件开头的信息里，以 `&`、`*`、`!` 开头的文字另有含义。请给它两端加英文双引号，如 `title: "*…"`。',
  },
  'front-matter-fence': {
    en: 'The front matter stands between two lines `---` (three hyphens).',
    zh: '文件开头的信息要写在两行 `---`（三个英文连字符）之间。',
  },
  'front-matter-absent': {
    en: 'There is no front matter. Begin with a line `---`, then `title: …`, `date: 2023-10-31` and `lang: zh-CN`, each on a line of its own, then `---` again.',
    zh: '文件开头缺少简报的基本信息。请在文件开头写一行 `---`，再分行写 `title: …`、`date: 2023-10-31` 和 `lang: zh-CN`，然后再写一行 `---`。',
  },
  'front-matter-editors': {
    en: 'A comma may stand between two names, or within one. Write each editor on a line of their own below `editors:`, indented by four spaces: `%`.',
    zh: '这里的逗号分不清是隔开两个人，还是姓名的一部分。请在 `editors:` 下面每人写一行，行首空四格：`%`。',
  },
  'front-matter-sections': {
    en: 'Sections do not stand in the front matter. Write them below, each under a `## title`.',
    zh: '栏目不写在文件开头的信息里。请写在下面，每个栏目以“## 标题”开头。',
  },
  statement: {
    en: 'The statement of the imprint is one paragraph of Markdown. Leave out lists, titles and empty lines.',
    zh: '编制信息中的声明（`statement`）只能写一段文字，不能有列表、标题和空行。',
  },
} satisfies Record<string, Message>
