import type { HtmlAdvice } from './mend-pair.ts'
import { isPlain } from './mend-pair.ts'
import { mendPicture, mendPictures } from './mend-pictures.ts'
import { attributeOf, marks, readTag, sentenceOf } from './tags.ts'

/** A tag whose other half is elsewhere, or that has none. */
export function mendAlone(html: string): HtmlAdvice {
  if (/^<[!?]/.test(html))
    return { say: html.startsWith('<!--') ? 'comment' : 'program', detail: html, mended: '' }
  const tag = readTag(html)
  if (!tag) return { say: undefined, detail: html }
  const mark = marks.get(tag.name)
  if (mark !== undefined)
    return { say: 'mended', detail: `${mark}…${mark}`, mended: tag.isClosing ? '' : undefined }
  if (tag.name === 'img') return mendPicture(tag)
  if (tag.name === 'hr') return { say: 'mended', detail: '***' }
  const title = /^h([1-6])$/.exec(tag.name)?.[1]
  if (title !== undefined) return { say: 'mended', detail: `${'#'.repeat(Number(title))} …` }
  if (tag.name === 'a' && !tag.isClosing)
    return attributeOf(tag, 'href') === undefined
      ? { say: 'anchor', detail: html }
      : { say: 'mended', detail: '[…](https://…)' }
  const say = sentenceOf(tag.name)
  return { say, detail: html, mended: say !== undefined && tag.isClosing ? '' : undefined }
}

/** HTML that Markdown takes for a block of its own. */
export function mendBlock(html: string): HtmlAdvice {
  const text = html.trim()
  if (/^(?:<!--[\s\S]*?-->\s*)+$/.test(text)) return { say: 'comment', detail: text, mended: '' }
  const [, whole = text, inner] = /^(<[a-z][^>]*>)([^<>\n\r]*)<\/[a-z\d]+>$/i.exec(text) ?? []
  const [first = text] = /^<[^>]*>/.exec(text) ?? []
  const tag = readTag(first)
  if (tag?.name === 'br') return { say: 'breaks', detail: first, mended: first === text ? '' : undefined }
  const pictures = mendPictures(text)
  if (pictures) return pictures
  const advice = mendAlone(first)
  if (inner === undefined || !tag) {
    const isPicture =
      first === text && (tag?.name === 'hr' || tag?.name === 'img') && !advice.detail.includes('…')
    return { ...advice, mended: isPicture ? advice.detail : first === text ? advice.mended : undefined }
  }
  if (/^h[1-6]$/.test(tag.name)) {
    const title = advice.detail.replace('…', inner.trim())
    return {
      say: 'mended',
      detail: title,
      mended: /^h[23]$/.test(tag.name) && isPlain(inner) ? title : undefined,
    }
  }
  return {
    ...advice,
    detail: advice.say === 'style' ? whole : advice.detail,
    mended: advice.say === 'style' && isPlain(inner) ? inner.trim() : undefined,
  }
}
