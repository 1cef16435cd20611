import type { Message } from '@cec-bulletin/schema'

/** What each field of `bulletin.yaml` is to be. */
export const seriesFields: Record<string, Message> = {
  title: {
    en: 'the title of the bulletin, as in `title: 绿色采购简报`',
    zh: '简报的名称，例如 `title: 绿色采购简报`',
  },
  lang: { en: 'the language of the site, as in `lang: zh-CN`', zh: '网站的语言，例如 `lang: zh-CN`' },
  url: {
    en: 'the address at which the site will stand, as in `url: https://example.org/bulletin/`',
    zh: '网站将来的地址，例如 `url: https://example.org/bulletin/`',
  },
  description: {
    en: 'a sentence in one line, as in `description: 每季一期`',
    zh: '一句话，写在一行内，例如 `description: 每季一期`',
  },
  publisher: {
    en: 'who publishes it, as in `publisher: 中环联合认证中心`',
    zh: '编制单位，例如 `publisher: 中环联合认证中心`',
  },
  offset: {
    en: "the publisher's time from UTC, in quotes, as in `offset: '+08:00'`",
    zh: "出版地与 UTC 的时差，加引号，例如 `offset: '+08:00'`",
  },
  theme: {
    en: '`ink`, `field`, or tokens below `theme:`, as in `accent: "#0b6b4f"`',
    zh: '`ink`、`field`，或在 `theme:` 之下写各项，例如 `accent: "#0b6b4f"`',
  },
  articles: {
    en: '`true` or `false`: whether each article has a page of its own as well',
    zh: '`true` 或 `false`：是否给每篇文章另做一页',
  },
  feeds: {
    en: '`issues` or `articles`: what an entry of the feeds is',
    zh: '`issues` 或 `articles`：订阅源以期为条目，还是以篇为条目',
  },
  mail: {
    en: 'how mails are addressed, with `from: 简报 <bulletin@example.org>` below it',
    zh: '邮件的收发信息，在其下写 `from: 简报 <bulletin@example.org>`',
  },
  from: {
    en: 'who sends the mails, as in `from: 简报 <bulletin@example.org>`',
    zh: '发件人，例如 `from: 简报 <bulletin@example.org>`',
  },
  to: {
    en: 'who gets them, as in `to: readers@example.org`',
    zh: '收件人，例如 `to: readers@example.org`',
  },
  list: {
    en: 'the id of the mailing list, as in `list: bulletin.example.org`',
    zh: '邮件列表的标识，例如 `list: bulletin.example.org`',
  },
  unsubscribe: {
    en: 'the `https://` address where readers unsubscribe, in ASCII',
    zh: '退订页的 `https://` 网址，仅含 ASCII 字符',
  },
  base: { en: '`ink` or `field`: the theme to start from', zh: '`ink` 或 `field`：以哪套样式为基础' },
  accent: {
    en: 'the accent colour in quotes, as in `accent: "#0b6b4f"`',
    zh: '强调色，加引号，例如 `accent: "#0b6b4f"`',
  },
  paper: {
    en: '`warm`, `cool` or `white`: the colour of the page',
    zh: '`warm`、`cool` 或 `white`：页面的底色',
  },
  text: { en: '`serif` or `sans`: the typeface of the text', zh: '`serif` 或 `sans`：正文用宋体还是黑体' },
  titles: { en: '`serif` or `sans`: the typeface of titles', zh: '`serif` 或 `sans`：标题用宋体还是黑体' },
  measure: {
    en: 'a whole number from 24 to 48: the longest line, in Chinese characters',
    zh: '24 到 48 的整数：每行最多几个汉字',
  },
  density: {
    en: '`compact`, `regular` or `airy`: how much space there is between lines',
    zh: '`compact`、`regular` 或 `airy`：版面的疏密',
  },
  paragraphs: {
    en: '`indented` or `spaced`: how paragraphs are told apart',
    zh: '`indented` 或 `spaced`：段首缩进，还是段间空行',
  },
  masthead: {
    en: '`ruled` or `band`: how the issue and its sections open',
    zh: '`ruled` 或 `band`：刊头和栏目标题用线条还是色带',
  },
  cover: { en: 'the web address of a picture to open with', zh: '封面图片的网址' },
}
