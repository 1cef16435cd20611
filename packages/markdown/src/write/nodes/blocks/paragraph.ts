import type { Paragraph } from '@cec-bulletin/schema/model'
import { paragraphAnchor } from '../../../dialect/definitions.ts'
import { writeDefinition } from '../../definition.ts'
import type { BlockOptions } from '../block-options.ts'
import { writeInlines } from '../inlines.ts'

/** Its text, below `[lang]: #p "ar"` where it has a language of its own. */
export function writeParagraph(
  { lang, children }: Paragraph,
  { place, lead, disguised }: BlockOptions,
): string {
  const text = writeInlines(children, { place, isParagraph: true, lead, disguised })
  if (lang === undefined) return text
  return `${writeDefinition('lang', { anchor: paragraphAnchor, value: lang })}\n${place.indent}${text}`
}
