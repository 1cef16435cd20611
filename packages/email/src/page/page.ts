import type { Issue } from '@cec-bulletin/schema/model'
import type { Element } from 'hast'
import { type Context, languageOf, styled } from '../context.ts'
import type { Settings } from '../email-options.ts'
import type { Look } from '../look/look.ts'
import type { Typeface } from '../look/typeface.ts'
import { document } from '../markup/document.ts'
import { h } from '../markup/h.ts'
import { layoutTable } from '../markup/layout-table.ts'
import { lines } from '../markup/lines.ts'
import type { Markup } from '../markup/markup.ts'
import { text } from '../markup/text.ts'
import { forWord } from '../markup/verbatim.ts'
import type { Pictures } from '../problems/pictures.ts'
import { card } from './card.ts'
import { foot } from './foot.ts'
import { head } from './head.ts'
import { side, width } from './measures.ts'

interface Page {
  issue: Issue
  settings: Settings
  look: Look
  preheader: string | undefined
  pictures: Pictures
}

/** The whole mail around the parts of an issue. */
export function page(fragment: Element, { issue, settings, look, preheader, pictures }: Page): Markup {
  const { lang } = issue
  const dir = fragment.properties.dir === 'rtl' ? ('rtl' as const) : ('ltr' as const)
  const place = {
    look,
    lang,
    dir,
    pageDir: dir,
    typeface: running(look),
    accent: 'accent' as const,
    room: width - 2 * side,
    gap: look.gap,
    after: 0,
    isIndented: false,
    pictures,
  }
  const context = styled(place, place.typeface)
  const { tint } = look.light
  const parts = [
    ...(preheader === undefined || preheader === '' ? [] : [hidden(preheader, context)]),
    layoutTable(
      [
        h('tr', [
          h('td', lines([ghost.start, card(fragment, context), ghost.end, ...foot(settings, context)]), {
            className: 'outer tint',
            align: 'center',
            bgColor: tint,
            style: `padding:24px 0;background-color:${tint}`,
          }),
        ]),
      ],
      { className: 'tint', bgColor: tint, style: `background-color:${tint}` },
    ),
  ]
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
  const html = h('html', lines([head({ title: issue.title, lang, look }), body]), {
    ...languageOf(fragment),
    'xmlns:o': 'urn:schemas-microsoft-com:office:office',
  })
  return document(html)
}

function running({ size, leading }: Look): Typeface {
  return { of: 'text', size, leading, colour: 'ink', bold: false, align: 'start' }
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
