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
    zh: '出版者，例如 `publisher: 中环联合认证中心`',
  },
  offset: {
    en: "the publisher's time from UTC, in quotes, as in `offset: '+08:00'`",
    zh: "出版地与 UTC 的时差，加引号，例如 `offset: '+08:00'`",
  },
  theme: {
    en: '`ink`, `field`, or tokens below `theme:`, as in `accent: "#0b6b4f"`',
    zh: '`ink`、`field`，或在 `theme:` 之下写各项，例如 `accent: "#0b6b4f"`',
  },
  articles: { en: '`true` or `false`', zh: '`true` 或 `false`' },
  feeds: { en: '`issues` or `articles`', zh: '`issues` 或 `articles`' },
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
  base: { en: '`ink` or `field`', zh: '`ink` 或 `field`' },
  accent: {
    en: 'a colour in quotes, as in `accent: "#0b6b4f"`',
    zh: '颜色，加引号，例如 `accent: "#0b6b4f"`',
  },
  paper: { en: '`warm`, `cool` or `white`', zh: '`warm`、`cool` 或 `white`' },
  text: { en: '`serif` or `sans`', zh: '`serif` 或 `sans`' },
  titles: { en: '`serif` or `sans`', zh: '`serif` 或 `sans`' },
  measure: { en: 'a whole number from 24 to 48', zh: '24 到 48 的整数' },
  density: { en: '`compact`, `regular` or `airy`', zh: '`compact`、`regular` 或 `airy`' },
  paragraphs: { en: '`indented` or `spaced`', zh: '`indented` 或 `spaced`' },
  masthead: { en: '`ruled` or `band`', zh: '`ruled` 或 `band`' },
  cover: { en: 'the web address of a picture', zh: '图片的网址' },
}
