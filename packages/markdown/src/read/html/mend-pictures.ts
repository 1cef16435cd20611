import { type HtmlAdvice, isAddress } from './mend-pair.ts'
import { attributeOf, readTag, sentenceOf, type Tag } from './tags.ts'

/** `<img>` on its own. */
export function mendPicture(tag: Tag): HtmlAdvice {
  return { say: 'mended', detail: pictureOf(tag) ?? '![…](https://…)' }
}

/** `<p align="center"><img …></p>`: pictures in tags that say where they stand or where a click leads. */
export function mendPictures(html: string): HtmlAdvice | undefined {
  const tags = (html.match(anyTag) ?? []).map(readTag)
  const opening = tags.flatMap((tag) => (tag && !tag.isClosing ? [tag] : []))
  const pictures = opening.filter(({ name }) => name === 'img')
  const [first] = pictures
  if (!first || opening[0] === first) return undefined
  const written = pictures.map(pictureOf)
  const [only, ...others] = written
  const link = opening.find(({ name }) => name === 'a')
  const href = link && attributeOf(link, 'href')
  const isLinked = href !== undefined && isAddress(href) && others.length === 0
  const markdown = isLinked && only ? `[${only}](${href})` : only
  // Where something is written besides, only its author knows what becomes of it.
  const isBare =
    html.replace(anyTag, '').trim() === '' &&
    tags.every((tag) => tag && (isPlace(tag) || (isLinked && tag.name === 'a')))
  const isWhole = isBare && !written.includes(undefined)
  return {
    say: 'picture',
    detail: markdown ?? '![…](https://…)',
    mended: isWhole ? [markdown, ...others].join('\n') : undefined,
  }
}

// Up to the next `<`, or many of them would take the square of the time.
const anyTag = /<[^<>]*>/g

/** Whether a tag says nothing but where a picture stands. */
const isPlace = ({ name }: Tag) => name === 'img' || name === 'br' || sentenceOf(name) === 'style'

/** Where its address and its words stand for themselves in Markdown. */
function pictureOf(tag: Tag): string | undefined {
  const src = attributeOf(tag, 'src') ?? ''
  const alt = attributeOf(tag, 'alt') ?? ''
  return isAddress(src) && !/[[\]<>&\\*_`~\n\r]/.test(alt) ? `![${alt}](${src})` : undefined
}
