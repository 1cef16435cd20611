import { labelsFor } from '@cec-bulletin/schema/model'
import { slipsOf } from '@cec-bulletin/schema/warnings'
import type { LineSuspicion } from '../../suspicion.ts'

/** `摄影：…` under a picture is a caption, unless it begins with the label of a credit. */
export const nearCredit: LineSuspicion = {
  code: 'near-credit',
  slipsIn: ({ kind, text, lang }) =>
    kind === 'caption'
      ? slipsOf(text, label, () => labelsFor(lang).credit).map((slip) =>
          // What stands below would be more of the credit.
          text.includes('\n', slip.end) ? { start: slip.start, end: slip.end } : slip,
        )
      : [],
  explain: ({ received, fix = /[a-z]/i.test(received) ? 'Picture:' : '图片：' }) => ({
    en: `“${received.trim()}” looks like the credit of the picture, but is its caption. Begin the credit with \`${fix.trim()}\`, on a line of its own.`,
    zh: `“${received.trim()}”像是图片的署名，现在成了图注。署名请单独一行，以“${fix.trim()}”开头。`,
  }),
}

const label =
  /(?<=^|\n)(?:(?:(?:图片|照片)(?:来源|提供|作者)|图源|图 |摄影|摄影师|供图|摄|图\/文|文\/图|圖片來源|攝影|Photo(?: by| credit|graph by)?|Image(?: by| credit)?|Credits?|Illustration(?: by)?)[ \u3000]?[:：][ \u3000]*|(?:图|摄影|摄|供图)[/／](?=\S)|(?:Photo|Image|Illustration) by )/gi
