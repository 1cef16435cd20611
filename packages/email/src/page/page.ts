import type { Issue } from '@cec-bulletin/schema/model'
import type { Element } from 'hast'
import { type Context, languageOf, once } from '../context.ts'
import type { Settings } from '../email-options.ts'
import type { Look } from '../look/look.ts'
import { document } from '../markup/document.ts'
import { type Frame, framed } from '../markup/frame.ts'
import { h } from '../markup/h.ts'
import { layoutCell } from '../markup/layout-table.ts'
import { lines } from '../markup/lines.ts'
import type { Markup } from '../markup/markup.ts'
import { text } from '../markup/text.ts'
import { forWord } from '../markup/verbatim.ts'
import { card } from './card.ts'
import { foot } from './foot.ts'
import { head } from './head.ts'
import { width } from './measures.ts'
import { outermost } from './outermost.ts'

interface Page {
  issue: Issue
  settings: Settings
  look: Look
  preheader: string | undefined
  /** Of the theme, if mail can show it. */
  cover: string | undefined
}

/** The whole mail around the parts of an issue. */
export function page(fragment: Element, { issue, settings, look, preheader, cover }: Page): Markup {
  const { lang } = issue
  const dir = fragment.properties.dir === 'rtl' ? 'rtl' : 'ltr'
  const context = outermost({ look, lang, dir })
  const sheet = lines([
    ghost.start,
    card(fragment, { context, cover }),
    ghost.end,
    ...foot(settings, context),
  ])
  const parts = [
    ...(preheader === undefined || preheader === '' ? [] : [hidden(preheader, context)]),
    framed(once(context, outerFrame), sheet),
  ]
  const { tint } = look.light
  // Gmail and QQ Mail drop `html` and `body`, and the language with them.
  const whole = h('div', lines(parts), {
    ...languageOf(fragment),
    className: 'tint',
    style: `background-color:${tint};word-break:break-word;overflow-wrap:break-word`,
  })
  const body = h('body', lines([whole]), {
    className: 'tint',
    style: `margin:0;padding:0;background-color:${tint}`,
  })
  const html = h('html', lines([head({ title: issue.title, context }), body]), {
    ...languageOf(fragment),
    'xmlns:o': 'urn:schemas-microsoft-com:office:office',
  })
  return document(html)
}

function outerFrame({ look }: Context): Frame {
  const { tint } = look.light
  return layoutCell(
    {
      className: 'outer tint',
      align: 'center',
      bgColor: tint,
      style: `padding:24px 0;background-color:${tint}`,
    },
    { className: 'tint', bgColor: tint, style: `background-color:${tint}` },
  )
}

/** Word knows no `max-width`. */
const ghost = {
  start: /* @__PURE__ */ forWord(
    `<table role="presentation" width="${width}" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td>`,
  ),
  end: /* @__PURE__ */ forWord('</td></tr></table>'),
}

function hidden(preheader: string, { style }: Context): Markup {
  return h('div', [text(preheader)], {
    style: `display:none;mso-hide:all;max-height:0;overflow:hidden;${style}`,
  })
}
