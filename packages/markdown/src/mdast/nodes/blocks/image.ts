import type { Image, LineInline } from '@cec-bulletin/schema/model'
import type { Paragraph, PhrasingContent } from 'mdast'
import type { MdastPlace } from '../../place.ts'
import { mdastInlines } from '../inlines.ts'

/** A paragraph of the picture, in its link, and a line each for its caption and its credit. */
export function mdastImage({ url, alt, link, caption, credit }: Image, place: MdastPlace): Paragraph {
  const picture: PhrasingContent = { type: 'image', url, alt, title: null }
  const children: PhrasingContent[] = [
    link === undefined ? picture : { type: 'link', url: link, title: null, children: [picture] },
    ...mdastLine(caption, place),
    ...mdastLine(credit && [{ type: 'text', value: place.labels.credit }, ...credit], place),
  ]
  return { type: 'paragraph', children }
}

function mdastLine(line: LineInline[] | undefined, place: MdastPlace): PhrasingContent[] {
  return line ? [{ type: 'break' }, ...mdastInlines(line, place)] : []
}
