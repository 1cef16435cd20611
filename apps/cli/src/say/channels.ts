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
  uploadedTwice: {
    en: 'This picture has two lines here; keep the one with the address that its upload came back with.',
    zh: '这张图片写了两行；请只留上传后得到的那个地址。',
  },
  stray: (name: string): Message => ({
    en: `No issue has the picture \`${name}\`; write the name of the issue, a slash and the picture's path as the issue has it, or remove the line.`,
    zh: `没有哪一期用到图片 \`${name}\`；请写成“期名/简报中的图片路径”，或删去此行。`,
  }),
  notUploaded: (name: string, { hasWords }: { hasWords: boolean }): Message => ({
    en: `The picture \`${name}\` is not uploaded to WeChat, and ${hasWords ? 'its words stand' : 'nothing stands'} in its place. Upload it, and write a line into \`wechat-pictures.yaml\` beside bulletin.yaml: \`${name}: the address that came back\`.`,
    zh: `图片 \`${name}\` 还没有上传到公众号，文章里${hasWords ? '只有它的替代文字' : '没有这张图'}。上传后，请在 bulletin.yaml 旁的 \`wechat-pictures.yaml\` 里写一行 \`${name}: 上传后得到的地址\`。`,
  }),
  notOfWechat: (name: string, address: string): Message => ({
    en: `\`wechat-pictures.yaml\` has \`${address}\` for the picture \`${name}\`, which WeChat drops. Write the address that its upload came back with, on mmbiz.qpic.cn or mmbiz.qlogo.cn.`,
    zh: `\`wechat-pictures.yaml\` 中图片 \`${name}\` 的地址是 \`${address}\`，微信会把它删掉。请写上传后得到的地址，在 mmbiz.qpic.cn 或 mmbiz.qlogo.cn 上。`,
  }),
  unknown: (name: string, known: string[]): Message => ({
    en: `Cannot build to ${name}; expected one or several of ${known.join(', ')}, as in \`--to site,eml\`.`,
    zh: `无法生成 ${name}；可用 ${known.join('、')} 中的一个或几个，例如 \`--to site,eml\`。`,
  }),
}
