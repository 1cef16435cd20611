import type { Element } from 'hast'
import type { Context } from '../context.ts'
import type { Markup } from '../markup/markup.ts'
import { classesOf } from '../tree/classes-of.ts'
import { blockquote } from './blocks/blockquote.ts'
import { box } from './blocks/box.ts'
import { code } from './blocks/code.ts'
import { heading } from './blocks/heading.ts'
import { list } from './blocks/list.ts'
import { paragraph } from './blocks/paragraph.ts'
import { picture } from './blocks/picture.ts'
import { quote } from './blocks/quote.ts'
import { table } from './blocks/table.ts'
import { thematicBreak } from './blocks/thematic-break.ts'
import { anchor } from './inlines/anchor.ts'
import { bare } from './inlines/bare.ts'
import { emphasis } from './inlines/emphasis.ts'
import { inlineCode } from './inlines/inline-code.ts'
import { link } from './inlines/link.ts'
import { same } from './inlines/same.ts'
import { sup } from './inlines/sup.ts'
import { article } from './parts/article.ts'
import { aside } from './parts/aside.ts'
import { imprint } from './parts/imprint.ts'
import { kind } from './parts/kind.ts'
import { masthead } from './parts/masthead.ts'
import { notes } from './parts/notes.ts'
import { sectionTitle } from './parts/section-title.ts'
import type { Transform } from './transform.ts'

/** By the element's name, or by its name and one of its classes. */
const transforms: Record<string, Transform> = {
  a: link,
  'a.anchor': anchor,
  article,
  blockquote,
  br: same,
  cite: bare,
  code: inlineCode,
  del: same,
  'div.article': article,
  'div.box': box,
  'div.notes': notes,
  'div.table': table,
  em: emphasis,
  figcaption: aside,
  'figure.picture': picture,
  'figure.quote': quote,
  'figure.table': table,
  'footer.attribution': aside,
  'footer.imprint': imprint,
  h2: sectionTitle,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
  'header.masthead': masthead,
  hr: thematicBreak,
  ol: list,
  p: paragraph,
  'p.kind': kind,
  'p.sources': aside,
  pre: code,
  section: article,
  span: bare,
  strong: same,
  sup,
  time: bare,
  ul: list,
}

interface Named {
  own: Transform | undefined
  ofClass: ReadonlyMap<string | number, Transform>
}

/** The same by the element's name alone: a name put together of two is slower to look up. */
const byName: ReadonlyMap<string, Named> = new Map(
  Object.keys(transforms).map((key) => {
    const [name = ''] = key.split('.')
    const classes = Object.entries(transforms).filter(([other]) => other.startsWith(`${name}.`))
    const ofClass = new Map(classes.map(([other, own]) => [other.slice(name.length + 1), own]))
    return [name, { own: transforms[name], ofClass }]
  }),
)

/** @throws {TypeError} for an element that no transform is for: a mail leaves nothing out. */
export function transform(element: Element, context: Context, before: Markup): Markup {
  const { tagName } = element
  const classes = classesOf(element)
  // Most are paragraphs without a class: they need no look at the table.
  if (tagName === 'p' && classes.length === 0) return paragraph(element, context, before)
  const named = byName.get(tagName)
  if (named !== undefined) {
    const own = classes.length === 0 ? named.own : (ofClasses(classes, named) ?? named.own)
    if (own !== undefined) return own(element, context, before)
  }
  const name = [tagName, ...classes].join('.')
  const known = Object.keys(transforms).map((one) => `\`${one}\``)
  throw new TypeError(`Cannot show \`${name}\` in a mail; expected one of ${known.join(', ')}`)
}

function ofClasses(classes: readonly (string | number)[], { ofClass }: Named): Transform | undefined {
  for (const name of classes) {
    const own = ofClass.get(name)
    if (own !== undefined) return own
  }
  return undefined
}
