import { slipsOf } from '@cec-bulletin/schema/warnings'
import type { LineSuspicion } from '../../suspicion.ts'

/** `摄影：…` under a picture is a caption, unless it begins with the label of a credit. */
export const nearCredit: LineSuspicion = {
  code: 'near-credit',
  slipsIn: ({ kind, text }) =>
    kind === 'caption'
      ? slipsOf(
          text,
          /(?<=^|\n)(?:图片来源|图源|摄影|供图|摄|圖片來源|攝影|Photo|Photo by|Image|Credit)[ \u3000]?[:：]/gi,
        )
      : [],
  explain: ({ received }) => ({
    en: `“${received}” looks like the credit of the picture, but is its caption. Begin the credit with \`图片：\`, in an English issue with \`Picture:\`.`,
    zh: `“${received}”像是图片的署名，现在成了图注。署名请以“图片：”开头，单独一行。`,
  }),
}
