import type { Problem } from '@cec-bulletin/schema'
import { uploadedOf } from '../links/uploaded-of.ts'
import { type PlacedPicture, picturesIn } from './pictures-in.ts'
import { type Found, problem } from './problem.ts'

/** The pictures that nobody has uploaded yet, or not to WeChat. */
export function pictureProblems(issue: object, pictures: ReadonlyMap<string, string>): Problem[] {
  return picturesIn(issue)
    .filter(({ url }) => uploadedOf(pictures.get(url)) === undefined)
    .map((picture) => problem(found(picture, pictures.get(picture.url))))
}

function found({ url, alt, path }: PlacedPicture, uploaded: string | undefined): Found {
  const instead = alt === '' ? { en: 'nothing', zh: '留空' } : { en: 'its `alt`', zh: '只有它的替代文字' }
  if (uploaded === undefined) {
    return {
      code: 'missing-picture',
      path,
      received: url,
      message: (place) => ({
        en: `\`${place}\`: the picture \`${url}\` is not uploaded, so ${instead.en} stands in its place. Upload it to WeChat, and give the address that comes back in \`pictures\`.`,
        zh: `\`${place}\`：图片 \`${url}\` 还没有上传，文章里${instead.zh}。请上传到公众号，再把得到的地址写进 \`pictures\`。`,
      }),
    }
  }
  return {
    code: 'wrong-picture',
    path,
    received: uploaded,
    message: (place) => ({
      en: `\`${place}\`: \`pictures\` has \`${uploaded}\` for the picture \`${url}\`, which WeChat drops. Give the address that its upload came back with, on mmbiz.qpic.cn or mmbiz.qlogo.cn.`,
      zh: `\`${place}\`：\`pictures\` 给图片 \`${url}\` 的地址是 \`${uploaded}\`，微信会把它删掉。请写上传后得到的地址，在 mmbiz.qpic.cn 或 mmbiz.qlogo.cn 上。`,
    }),
  }
}
