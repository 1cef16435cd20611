import type { Message } from '@cec-bulletin/schema'
import { limits } from './limits.ts'

/** Every code that a problem of a mail can have, with its sentence: what is wrong, and how to mend it. */
export const explanations = {
  'picture-beside': (path) => ({
    en: `Mail cannot show the picture \`${path}\`, which stands beside the issue; give \`resolve\`, which makes an \`https:\` address of its path, or put the picture on the web`,
    zh: `邮件无法显示与简报放在一起的图片 \`${path}\`；请用 \`resolve\` 给出它的 \`https:\` 网址，或把图片放到网上`,
  }),
  'picture-missing': (path) => ({
    en: `There is no address for the picture \`${path}\`: \`resolve\` gives none; upload the picture, or take it out`,
    zh: `图片 \`${path}\` 没有网址：\`resolve\` 没有给出；请上传这张图片，或删去它`,
  }),
  'picture-within': () => ({
    en: 'Mail programs do not show a picture whose address is its data (`data:`); put it on the web, and give its `https:` address',
    zh: '邮件程序不显示以数据为网址（`data:`）的图片；请把它放到网上，写它的 `https:` 网址',
  }),
  'picture-not-https': (url) => ({
    en: `Mail programs do not load the picture \`${url}\` over \`http:\`; write its address with \`https:\``,
    zh: `邮件程序不加载 \`http:\` 的图片 \`${url}\`；请写它的 \`https:\` 网址`,
  }),
  'picture-form': (url) => ({
    en: `Mail programs do not show the picture \`${url}\` in this form; give it as JPEG, PNG or GIF`,
    zh: `邮件程序不显示这种格式的图片 \`${url}\`；请改用 JPEG、PNG 或 GIF`,
  }),
  'subject-too-long': (columns) => ({
    en: `The title is ${columns} columns wide as a subject; lists of mails show about ${limits.subject}, of which a Chinese character takes two. Shorten it, or say what matters first`,
    zh: `标题作邮件主题有 ${columns} 列宽；邮件列表大约显示 ${limits.subject} 列（一个汉字两列）。请缩短，或把要紧的话放在前面`,
  }),
  'preheader-too-short': (count) => ({
    en: `The preheader has ${count} characters; write at least ${limits.preheader.least}, or lists of mails fill it up with the first words of the mail`,
    zh: `预览文字有 ${count} 个字符；请至少写 ${limits.preheader.least} 个，否则邮件列表会用邮件开头的文字补足`,
  }),
  'preheader-too-long': (count) => ({
    en: `The preheader has ${count} characters; nothing shows more than ${limits.preheader.most}. Shorten it`,
    zh: `预览文字有 ${count} 个字符；超过 ${limits.preheader.most} 个的部分不会显示，请缩短`,
  }),
  'html-too-large': (bytes) => ({
    en: `The HTML takes ${kilobytes(Number(bytes))} kB as it is sent, ${kilobytes(Number(bytes) - limits.html)} kB more than ${kilobytes(limits.html)}; Gmail cuts off what goes beyond 102. Leave some articles to the page on the web, or split the issue`,
    zh: `HTML 发送时有 ${kilobytes(Number(bytes))} kB，比 ${kilobytes(limits.html)} kB 多 ${kilobytes(Number(bytes) - limits.html)} kB；Gmail 会截去 102 kB 以后的部分。请把一些文章留给网页，或分成两期`,
  }),
} satisfies Record<string, (received: string | number) => Message>

/** One place behind the point, rounded up so that an excess is never nothing. */
const kilobytes = (bytes: number) => Math.ceil(bytes / 100) / 10
