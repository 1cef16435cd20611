import type { InlineInput, NestedBlockInput } from '@cec-bulletin/schema'
import type { Image, Paragraph, PhrasingContent } from 'mdast'
import { creditLabelAt } from '../../../dialect/leads.ts'
import { splitLines } from '../../lines/split-lines.ts'
import { withoutLabel } from '../../lines/without-lead.ts'
import { placed, type Reader, report } from '../../reader.ts'
import { standInBlock } from '../../stand-ins.ts'
import { readLine } from '../inlines.ts'

/** A paragraph that begins with a picture: the lines under it are its caption and its credit. */
export function readImage(reader: Reader, paragraph: Paragraph): NestedBlockInput {
  const [[picture, behind] = [], ...lines] = splitLines(paragraph.children)
  const image = picture && resolve(reader, picture)
  if (!image) return standInBlock
  if (behind) report(reader, { node: behind, code: 'image-in-text', received: image.url })
  const credit = takeCredit(reader, lines)
  if (lines.length > 1) report(reader, { node: paragraph, code: 'figure-lines', received: image.url })
  const caption = lines[0] && readLine(lines[0], { reader })
  if (caption && image.title)
    report(reader, { node: paragraph, code: 'picture-title', received: image.title })
  const { url, alt } = image
  return placed(reader, picture, {
    type: 'image',
    url,
    alt: alt ?? '',
    caption: caption ?? image.title ?? undefined,
    credit,
  })
}

function resolve(reader: Reader, node: PhrasingContent): Pick<Image, 'url' | 'alt' | 'title'> | undefined {
  if (node.type === 'image') return node
  const definition = node.type === 'imageReference' ? reader.definitions.get(node.identifier) : undefined
  if (node.type !== 'imageReference' || !definition) {
    report(reader, { node, code: 'unresolved-reference', received: node.type })
    return undefined
  }
  reader.used.add(definition)
  return { url: definition.url, title: definition.title, alt: node.alt }
}

/** Takes the last line off, if it begins with the label of a credit. */
function takeCredit(reader: Reader, lines: PhrasingContent[][]): InlineInput[] | undefined {
  const last = lines.at(-1)
  const credit = last && withoutLabel(last, { reader, labelAt: creditLabelAt })
  if (!credit || credit.length === 0) return undefined
  lines.pop()
  return readLine(credit, { reader })
}
