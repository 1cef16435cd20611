import { limits, type Problem, shorten } from '@cec-bulletin/schema'
import { uploadedOf } from '../links/uploaded-of.ts'
import { type PlacedPicture, picturesIn } from './pictures-in.ts'
import { type Found, problem } from './problem.ts'

interface PictureProblems {
  problems: Problem[]
  /** How many there are beside these, which no report would hold. */
  uncounted: number
}

/** The pictures that nobody has uploaded yet, or not to WeChat. */
export function pictureProblems(issue: object, pictures: ReadonlyMap<string, string>): PictureProblems {
  const lacking = picturesIn(issue).filter(({ url }) => uploadedOf(pictures.get(url)) === undefined)
  const first = lacking.slice(0, limits.problems)
  return {
    problems: first.map((picture) => problem(found(picture, pictures.get(picture.url)))),
    uncounted: lacking.length - first.length,
  }
}

function found({ url, alt, path }: PlacedPicture, uploaded: string | undefined): Found {
  const name = shorten(url, { most: 60 })
  const instead = alt === '' ? { en: 'nothing', zh: '留空' } : { en: 'its `alt`', zh: '只有它的替代文字' }
  if (uploaded === undefined) {
    return {
      code: 'missing-picture',
      path,
      received: url,
      message: (place) => ({
        en: `\`${place}\`: the picture \`${name}\` is not uploaded, so ${instead.en} stands in its place. Upload it to WeChat, and give the address that comes back in \`pictures\`.`,
        zh: `\`${place}\`：图片 \`${name}\` 还没有上传，文章里${instead.zh}。请上传到公众号，再把得到的地址写进 \`pictures\`。`,
      }),
    }
  }
  const wrong = shorten(uploaded, { most: 60 })
  return {
    code: 'wrong-picture',
    path,
    received: uploaded,
    message: (place) => ({
      en: `\`${place}\`: \`pictures\` has \`${wrong}\` for the picture \`${name}\`, which WeChat drops. Give the address that its upload came back with, on mmbiz.qpic.cn or mmbiz.qlogo.cn.`,
      zh: `\`${place}\`：\`pictures\` 给图片 \`${name}\` 的地址是 \`${wrong}\`，微信会把它删掉。请写上传后得到的地址，在 mmbiz.qpic.cn 或 mmbiz.qlogo.cn 上。`,
    }),
  }
}
