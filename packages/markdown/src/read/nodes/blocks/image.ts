import type { InlineInput, NestedBlockInput } from '@cec-bulletin/schema'
import type { Image, ImageReference, Link, LinkReference, Paragraph, PhrasingContent } from 'mdast'
import type { Position } from 'unist'
import { creditLabelAt } from '../../../dialect/leads.ts'
import { pictureIn } from '../../../dialect/pictures.ts'
import { splitLines } from '../../lines/split-lines.ts'
import { withoutLabel } from '../../lines/without-lead.ts'
import { placed, type Reader, report } from '../../reader.ts'
import { standInBlock } from '../../stand-ins.ts'
import { readLine } from '../inlines.ts'

/** A paragraph that begins with a picture: the lines under it are its caption and its credit. */
export function readImage(reader: Reader, paragraph: Paragraph): NestedBlockInput {
  const [[first, behind] = [], ...lines] = splitLines(paragraph.children)
  const picture = pictureIn(first)
  const image = picture && resolve(reader, picture.image)
  if (!image) return standInBlock
  const link = picture.link && resolve(reader, picture.link)
  if (behind) report(reader, { node: behind, code: 'image-in-text', received: image.url })
  const credit = takeCredit(reader, lines)
  if (lines.length > 1) report(reader, { node: paragraph, code: 'figure-lines', received: image.url })
  const caption = lines[0] && readLine(lines[0], { reader })
  const [title, other] = [image.title, link?.title].filter(Boolean)
  if (title && (caption || other)) report(reader, { node: paragraph, code: 'picture-title', received: title })
  const { url, alt, definedAt } = image
  const input = placed(reader, picture.image, {
    type: 'image',
    url,
    alt: alt ?? '',
    link: link?.url,
    caption: caption ?? title ?? undefined,
    credit,
  })
  if (definedAt) reader.addresses.set(input, definedAt)
  return input
}

interface Target extends Pick<Image, 'url' | 'alt' | 'title'> {
  /** Where its address is written, if that is elsewhere. */
  definedAt?: Position | undefined
}

function resolve(reader: Reader, node: Image | ImageReference | Link | LinkReference): Target | undefined {
  if ('url' in node) return node
  const definition = reader.definitions.get(node.identifier)
  if (!definition) {
    report(reader, { node, code: 'unresolved-reference', received: node.type })
    return undefined
  }
  reader.used.add(definition)
  const { url, title, position: definedAt } = definition
  return { url, title, alt: 'alt' in node ? node.alt : undefined, definedAt }
}

/** Takes the last line off, if it begins with the label of a credit. */
function takeCredit(reader: Reader, lines: PhrasingContent[][]): InlineInput[] | undefined {
  const last = lines.at(-1)
  const credit = last && withoutLabel(last, { reader, labelAt: creditLabelAt })
  if (!credit || credit.length === 0) return undefined
  lines.pop()
  return readLine(credit, { reader })
}
