import type { SourceBlock, SourceImage } from '../../source/blocks.ts'
import { descendantsOf, elementsOf, type XmlElement } from '../xml/xml-element.ts'
import { inBox } from './in-box.ts'
import { putText } from './put-text.ts'
import { readBlocks } from './read-blocks.ts'
import type { Story } from './story.ts'

/** What hangs on a paragraph: the picture of a drawing, and the text of a box. */
export function readHanging(element: XmlElement, story: Story): SourceBlock[] {
  const chosen = element.name === 'mc:Fallback' ? [] : contentOf(element)
  return chosen.flatMap((one): SourceBlock[] => {
    const box = story.paragraphs + 1
    if (one.name === 'w:txbxContent') return readBlocks(one, story).map((block) => inBox(block, box))
    const image = imageOf(one, { story, alt: altOf(element) })
    return image ? [image] : []
  })
}

const pictureNames = new Set(['a:blip', 'v:imagedata'])

/** Pictures and texts of boxes in their order. Of alternatives, which say the same, the first. */
function contentOf(element: XmlElement): XmlElement[] {
  if (element.name === 'w:txbxContent' || pictureNames.has(element.name)) return [element]
  const children = elementsOf(element)
  return element.name === 'mc:AlternateContent'
    ? children.slice(0, 1).flatMap(contentOf)
    : children.flatMap(contentOf)
}

function imageOf(
  { attributes }: XmlElement,
  { story, alt }: { story: Story; alt: string },
): SourceImage | undefined {
  const id = attributes.get('r:embed') ?? attributes.get('r:link') ?? attributes.get('r:id')
  const relation = story.relations.get(id ?? '')
  if (!relation) return undefined
  const { paragraphs: paragraph } = story
  const path = relation.isExternal ? relation.target : `images/${relation.target.split('/').at(-1)}`
  const bytes = relation.isExternal ? undefined : story.files.bytes(relation.target)
  if (bytes && !story.pictures.some((picture) => picture.path === path)) story.pictures.push({ path, bytes })
  const url = putText(path, { story, paragraph })
  return { type: 'image', url, ...(alt !== '' && { alt: putText(alt, { story, paragraph }) }) }
}

/** What the picture shows, in the words of who put it there; programs put the name of the file. */
function altOf(element: XmlElement): string {
  const [properties] = descendantsOf(element, 'wp:docPr')
  return properties?.attributes.get('descr') ?? ''
}
