import type { Comment, Element } from 'hast'
import type { Look } from '../look/look.ts'
import { writingOf } from '../look/writing.ts'
import { h } from '../tree/h.ts'
import { lines } from '../tree/lines.ts'
import { text } from '../tree/text.ts'
import { style } from './style.ts'

interface Head {
  title: string
  lang: string
  look: Look
}

export function head({ title, lang, look }: Head): Element {
  const meta = (name: string, content: string) => h('meta', [], { name, content })
  return h(
    'head',
    lines([
      h('meta', [], { charSet: 'utf-8' }),
      meta('viewport', 'width=device-width, initial-scale=1'),
      meta('x-apple-disable-message-reformatting', ''),
      meta('format-detection', 'telephone=no, date=no, address=no, email=no, url=no'),
      meta('color-scheme', 'light dark'),
      meta('supported-color-schemes', 'light dark'),
      h('title', [text(title)]),
      office,
      wordStyle(look, lang),
      h('style', [text(style)]),
      // Apart, since Gmail drops a whole sheet for a rule that it does not know.
      h('style', [text(look.darkStyle)]),
    ]),
  )
}

/** At 120 dpi, Outlook enlarges some of a mail and not the rest, unless it is told of 96. */
const office: Comment = {
  type: 'comment',
  value:
    '[if mso]><xml><o:OfficeDocumentSettings><o:AllowPNG/><o:PixelsPerInch>96</o:PixelsPerInch></o:OfficeDocumentSettings></xml><![endif]',
}

/** For Word alone: lines as high as they say, no gaps around tables, and the Chinese faces that Windows has: emphasis in Chinese, of the class `faint`, is in Kai. */
function wordStyle({ theme }: Look, lang: string): Comment {
  const face =
    writingOf(lang).isChinese && theme.text === 'sans' ? 'font-family:Microsoft YaHei,sans-serif;' : ''
  const rules = `table{border-collapse:collapse;mso-table-lspace:0;mso-table-rspace:0}p,h1,h2,h3,h4,h5,h6,pre{${face}mso-line-height-rule:exactly}em.faint{font-family:KaiTi}`
  return { type: 'comment', value: `[if mso]><style>${rules}</style><![endif]` }
}
