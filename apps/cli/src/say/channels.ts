import type { Message } from '@cec-bulletin/schema'

/** What `bulletin build --to` says of channels. */
export const channelWords = {
  noSender: {
    en: 'To write mails, say who sends them: add a line `mail:`, and below it, two spaces further right, `from: 简报 <bulletin@example.org>`.',
    zh: '要写成邮件，请说明发件人：加一行 `mail:`，在其下一行缩进两格写 `from: 简报 <bulletin@example.org>`。',
  },
  uploaded: {
    en: 'Expected a line for each picture that was uploaded, as in `2024-02/images/a.jpg: https://mmbiz.qpic.cn/…`.',
    zh: '每张已上传的图片应写一行，例如 `2024-02/images/a.jpg: https://mmbiz.qpic.cn/…`。',
  },
  notUploaded: (picture: string, name: string): Message => ({
    en: `The picture \`${picture}\` is not uploaded to WeChat, and its words stand in its place. Upload it, and write a line into \`wechat-pictures.yaml\` beside bulletin.yaml: \`${name}: the address that came back\`.`,
    zh: `图片 \`${picture}\` 还没有上传到公众号，文章里只有它的替代文字。上传后，请在 bulletin.yaml 旁的 \`wechat-pictures.yaml\` 里写一行 \`${name}: 上传后得到的地址\`。`,
  }),
  unknown: (name: string, known: string): Message => ({
    en: `Cannot build to ${name}; expected one or several of ${known}, as in \`--to site,eml\`.`,
    zh: `无法生成 ${name}；可用 ${known} 中的一个或几个，例如 \`--to site,eml\`。`,
  }),
}
