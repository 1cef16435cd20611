import { present } from '../../canonical/present.ts'
import { checkInlines } from '../../rules/check-inlines.ts'
import { within } from '../../rules/walk.ts'
import { linkAddress, pictureAddress, title } from '../../shape/field.ts'
import * as z from '../../shape/zod.ts'
import { canonicalTarget, isInnerLink } from '../../values/inner-link.ts'
import { canonicalPath, isPicturePath } from '../../values/picture-path.ts'
import type { BlockDefinition, Maybe, Tolerated, Words } from '../definition.ts'
import type { InlinesInput, LineInline } from '../inlines.ts'

/** A figure: a picture with what stands under it. */
export interface Image {
  type: 'image'
  /**
   * An absolute `http:` or `https:` address, or the path of a file from the folder of the issue down, such as
   * `images/a.jpg`.
   */
  url: string
  /** What the picture shows, for those who do not see it; empty when it only decorates. */
  alt: string
  /** Where a click on the picture leads: what `url` of a `Link` may say. In mdast a link around the picture. */
  link?: string
  /** What is said of the picture, under it. Not in mdast. */
  caption?: LineInline[]
  /** Who made the picture or owns it. Not in mdast. */
  credit?: LineInline[]
}

/** A picture as `parseIssue` takes it, with the fields of `Image`. */
export interface ImageInput extends Tolerated {
  type: 'image'
  url: string
  alt: string
  /** mdast's field for advisory text, which a picture of an issue does not have: it has a caption. */
  title?: null | undefined
  link?: Maybe<string>
  caption?: Maybe<InlinesInput>
  credit?: Maybe<InlinesInput>
}

export const image = {
  type: 'image',
  fields: ({ lineInlines }) => ({
    url: pictureAddress,
    alt: title,
    title: z.passedOver(z.literal(null)),
    link: z.nullish(linkAddress),
    caption: z.nullish(lineInlines),
    credit: z.nullish(lineInlines),
  }),
  canonical: ({ url, alt, link, caption, credit }, { lineIfAny }) =>
    present({
      type: 'image' as const,
      url: canonicalUrl(url.trim()),
      alt: alt.trim(),
      link: link == null ? undefined : canonicalTarget(link.trim()),
      caption: lineIfAny(caption),
      credit: lineIfAny(credit),
    }),
  check: ({ link, caption, credit }, walk) => {
    if (link && isInnerLink(link)) walk.leadsWithin = true
    if (caption) within(walk, 'caption', () => checkInlines(walk, caption))
    if (credit) within(walk, 'credit', () => checkInlines(walk, credit))
  },
} satisfies BlockDefinition<ImageInput, Image>

const canonicalUrl = (url: string) => (isPicturePath(url) ? canonicalPath(url) : url)

export const imageWords: Words<ImageInput> = {
  node: ['A picture with what stands under it.', '图片及其下方文字。'],
  url: [
    'Web address of the picture, or its path from the folder of the issue: images/a.jpg.',
    '图片网址，或从简报所在文件夹起的路径：images/a.jpg。',
  ],
  alt: [
    'What the picture shows, for those who do not see it; empty when it only decorates.',
    '替代文字：图中是什么；仅作装饰时留空。',
  ],
  link: ['Where a click on the picture leads, as in a link.', '点击图片后打开的地址，写法与链接相同。'],
  caption: ['Text under the picture.', '图注。'],
  credit: ['Who made the picture or owns it.', '图片作者或来源。'],
}
