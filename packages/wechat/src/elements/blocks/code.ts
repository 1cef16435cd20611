import type { ElementContent } from 'hast'
import { h } from '../../tree/h.ts'
import { text } from '../../tree/text.ts'
import { wordsIn } from '../../tree/words-in.ts'
import type { Render } from '../render.ts'

/**
 * Lines of code end with `<br>`, as WeChat joins lines of a text. White space that would collapse becomes U+00A0, which
 * never does; a space between two words stays as it is, so that lines can break there.
 */
export const code: Render = (element, { look }) => {
  const children = wordsIn(element)
    .split('\n')
    .flatMap((line, index): ElementContent[] => {
      const words = line === '' ? [] : [text(kept(line))]
      return index === 0 ? words : [h('br'), ...words]
    })
  return [h('section', children, look.code)]
}

function kept(line: string): string {
  return line.replaceAll('\t', '    ').replace(/^ +| +$| {2,}/g, (spaces) => '\u00a0'.repeat(spaces.length))
}
