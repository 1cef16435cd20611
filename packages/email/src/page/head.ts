import { type Context, once } from '../context.ts'
import type { Look } from '../look/look.ts'
import { writingOf } from '../look/writing.ts'
import { type Frame, frame, framed, nested } from '../markup/frame.ts'
import { empty, h } from '../markup/h.ts'
import { lines } from '../markup/lines.ts'
import type { Markup } from '../markup/markup.ts'
import { text } from '../markup/text.ts'
import { forWord, styleSheet } from '../markup/verbatim.ts'
import { style } from './style.ts'

interface Head {
  title: string
  context: Context
}

export function head({ title, context }: Head): Markup {
  return framed(once(context, headFrame), h('title', text(title)))
}

/** All but the title: what is before it, and what is behind it. */
function headFrame({ look, lang }: Context): Frame {
  const meta = (name: string, content: string) => empty('meta', { name, content })
  const before = [
    empty('meta', { charSet: 'utf-8' }),
    meta('viewport', 'width=device-width, initial-scale=1'),
    meta('x-apple-disable-message-reformatting', ''),
    meta('format-detection', 'telephone=no, date=no, address=no, email=no, url=no'),
    meta('color-scheme', 'light dark'),
    meta('supported-color-schemes', 'light dark'),
  ]
  const behind = [
    office,
    wordStyle(look, lang),
    styleSheet(style),
    // Apart, since Gmail drops a whole sheet for a rule that it does not know.
    styleSheet(look.darkStyle),
  ]
  return nested(frame('head'), { start: lines(before), end: lines(behind) })
}

/** At 120 dpi, Outlook enlarges some of a mail and not the rest, unless it is told of 96. */
const office = /* @__PURE__ */ forWord(
  '<xml><o:OfficeDocumentSettings><o:AllowPNG/><o:PixelsPerInch>96</o:PixelsPerInch></o:OfficeDocumentSettings></xml>',
)

/** For Word alone: lines as high as they say, no gaps around tables, and the Chinese faces that Windows has: emphasis in Chinese, of the class `faint`, is in Kai. */
function wordStyle({ theme }: Look, lang: string): Markup {
  const face =
    writingOf(lang).isChinese && theme.text === 'sans' ? 'font-family:Microsoft YaHei,sans-serif;' : ''
  const rules = `table{border-collapse:collapse;mso-table-lspace:0;mso-table-rspace:0}p,h1,h2,h3,h4,h5,h6,pre{${face}mso-line-height-rule:exactly}em.faint{font-family:KaiTi}`
  return forWord(styleSheet(rules))
}
