import type { Issue } from '@cec-bulletin/schema/model'
import type { Element } from 'hast'
import { type Context, languageOf, once } from '../context.ts'
import type { Settings } from '../email-options.ts'
import type { Look } from '../look/look.ts'
import { closed, type Frame, frame, nested, onLine, opened } from '../markup/frame.ts'
import { h } from '../markup/h.ts'
import { layoutCell } from '../markup/layout-table.ts'
import { lineFeed, lines } from '../markup/lines.ts'
import { joined, type Markup, nothing } from '../markup/markup.ts'
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
  const whole = once(context, () => documentFrame(fragment), 'document')
  const body = once(context, () => bodyFrame(fragment, context), 'body')
  const outer = once(context, outerFrame)
  const above = lines([head({ title: issue.title, context })], opened(whole, nothing))
  const hints = preheader === undefined || preheader === '' ? [] : [hidden(preheader, context)]
  const sheet = lines([ghost.start], opened(outer, lines(hints, opened(body, above))))
  const filled = card(fragment, { context, cover }, sheet)
  const below = closed(outer, lines([ghost.end, ...foot(settings, context)], filled))
  return closed(whole, joined(closed(body, joined(below, lineFeed)), lineFeed))
}

function documentFrame(fragment: Element): Frame {
  const html = frame('html', {
    ...languageOf(fragment),
    'xmlns:o': 'urn:schemas-microsoft-com:office:office',
  })
  return nested({ start: '<!doctype html>\n', end: '\n' }, html)
}

/** Gmail and QQ Mail drop `html` and `body`, and the language with them. */
function bodyFrame(fragment: Element, { look }: Context): Frame {
  const ground = `background-color:${look.light.tint}`
  const whole = {
    ...languageOf(fragment),
    className: 'tint',
    style: `${ground};word-break:break-word;overflow-wrap:break-word`,
  }
  const body = { className: 'tint', style: `margin:0;padding:0;${ground}` }
  return nested(frame('body', body), onLine, frame('div', whole))
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
  return h('div', text(preheader), {
    style: `display:none;mso-hide:all;max-height:0;overflow:hidden;${style}`,
  })
}
