import type { Message } from '@cec-bulletin/schema'

/** About where links and pictures lead; `%` is the address. */
export const addresses = {
  mended: {
    en: 'This address is cut short or misspelt. Write `%`.',
    zh: '网址不完整或写错了，请写 `%`。',
  },
  empty: {
    en: 'The address is missing. Write it between the parentheses: `[words](https://…)`.',
    zh: '缺少网址，请写在括号里：`[文字](https://…)`。',
  },
  anchor: {
    en: '`%` can be no place within the issue. Write `#` and a title, with `-` for spaces and punctuation.',
    zh: '`%` 不能是本期中的位置。请写 `#` 和标题，其中的空格和标点换成 `-`。',
  },
  'unknown-anchor': {
    en: 'No section or article is at `%`. Write `#` and its title, with `-` for spaces and punctuation, or take the link out.',
    zh: '本期没有位于 `%` 的栏目或文章。请写 `#` 和它的标题，其中的空格和标点换成 `-`，或去掉链接。',
  },
  'meant-anchor': {
    en: 'No section or article is at this place. Did you mean `%`?',
    zh: '本期没有这个位置。是否想写 `%`？',
  },
  path: {
    en: '`%` is a path within a website or a computer, which readers cannot follow. Write the whole address: `https://…`.',
    zh: '`%` 只是网站或电脑里的路径，读者打不开。请写完整的网址：`https://…`。',
  },
  template: {
    en: 'Nothing fills in the tag of a template in `%` here. Write the whole address: `https://…`.',
    zh: '`%` 里有模板标签，这里没有程序替换它。请写完整的网址：`https://…`。',
  },
  scheme: {
    en: '`%` is not an address that readers can follow. Write one that begins with `https://`, `http://`, `mailto:` or `tel:`, without spaces, quotes, backslashes or angle brackets.',
    zh: '`%` 不是读者能打开的地址。请写以 `https://`、`http://`、`mailto:` 或 `tel:` 开头的完整地址，其中没有空格、引号、反斜杠和尖括号。',
  },
  picture: {
    en: '`%` is not a picture that can be shown. Write `https://…`, or the path of a file beside the issue, such as `images/a.jpg`: without `..`, `\\` or a slash in front, and ending in .jpg, .png, .gif, .svg, .webp or .avif.',
    zh: '`%` 不是能显示的图片。请写 `https://…`，或简报旁边的图片路径，如 `images/a.jpg`：不以斜杠开头，不含 `..` 和 `\\`，以 .jpg、.png、.gif、.svg、.webp 或 .avif 结尾。',
  },
  web: {
    en: '`%` is not a web address. Write one that begins with `https://` or `http://`, without spaces, quotes, backslashes or angle brackets.',
    zh: '`%` 不是网址。请写以 `https://` 或 `http://` 开头的完整网址，其中没有空格、引号、反斜杠和尖括号。',
  },
} satisfies Record<string, Message>
