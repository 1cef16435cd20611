import type { SourceBlock, SourceImage } from '../../../source/blocks.ts'
import { descendantsOf, elementsOf, type XmlElement } from '../xml/xml-element.ts'
import { inBox } from './in-box.ts'
import { putText } from './put-text.ts'
import { readBlocks } from './read-blocks.ts'
import type { Story, Target } from './story.ts'

/** What hangs on a paragraph, and the link in which it does. */
export interface Hanging {
  element: XmlElement
  link: Target | undefined
}

/** The blocks of what hangs on a paragraph: the picture of a drawing, and the text of a box. */
export function readHanging({ element, link }: Hanging, story: Story): SourceBlock[] {
  const chosen = element.name === 'mc:Fallback' ? [] : contentOf(element)
  return chosen.flatMap((one): SourceBlock[] => {
    const box = story.paragraphs + 1
    if (isLine(one)) return [{ type: 'rule' }]
    if (one.name === 'w:txbxContent') return readBlocks(one, story).map((block) => inBox(block, box))
    const image = imageOf(one, { story, alt: altOf(element) })
    if (!image) return []
    const target = link ?? targetOf(element, story)
    return [target ? { ...image, link: target } : image]
  })
}

const pictureNames = new Set(['a:blip', 'v:imagedata'])

/** `Insert > Horizontal line` of Word and of Google is a drawing. */
const isLine = ({ name, attributes }: XmlElement) =>
  name === 'v:rect' && /^(?:t|true|1)$/.test(attributes.get('o:hr') ?? '')

/** Pictures and texts of boxes in their order. Of alternatives, which say the same, the first. */
function contentOf(element: XmlElement): XmlElement[] {
  if (element.name === 'w:txbxContent' || pictureNames.has(element.name) || isLine(element)) return [element]
  const children = elementsOf(element)
  return element.name === 'mc:AlternateContent'
    ? children.slice(0, 1).flatMap(contentOf)
    : children.flatMap(contentOf)
}

function imageOf(
  { attributes }: XmlElement,
  { story, alt }: { story: Story; alt: string },
): SourceImage | undefined {
  const relation = relationOf(attributes, story)
  if (!relation) return undefined
  const { paragraphs: paragraph } = story
  const path = relation.isExternal ? relation.target : `images/${relation.target.split('/').at(-1)}`
  const bytes = relation.isExternal ? undefined : story.files.bytes(relation.target)
  if (bytes && !story.pictures.some((picture) => picture.path === path)) story.pictures.push({ path, bytes })
  const url = putText(path, { story, paragraph })
  return { type: 'image', url, ...(alt !== '' && { alt: putText(alt, { story, paragraph }) }) }
}

const relationOf = (attributes: XmlElement['attributes'], { relations }: Story) =>
  relations.get(attributes.get('r:embed') ?? attributes.get('r:link') ?? attributes.get('r:id') ?? '')

/** Whether a picture will be read of what hangs on a paragraph, for which a link is used. */
export const holdsPicture = (element: XmlElement, story: Story) =>
  contentOf(element).some(
    ({ name, attributes }) => pictureNames.has(name) && relationOf(attributes, story) !== undefined,
  )

/** What the picture shows, in the words of who put it there; programs put the name of the file. */
function altOf(element: XmlElement): string {
  const [properties] = descendantsOf(element, 'wp:docPr')
  return properties?.attributes.get('descr') ?? ''
}

/** Where a click on the picture leads, as the picture itself says it. */
function targetOf(element: XmlElement, story: Story): Target | undefined {
  const [click] = descendantsOf(element, 'a:hlinkClick')
  const relation = story.relations.get(click?.attributes.get('r:id') ?? '')
  return relation && { url: putText(relation.target, { story, paragraph: story.paragraphs }) }
}
