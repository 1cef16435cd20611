import type { SourceBlock } from '../../../source/blocks.ts'
import { elementOf, elementsOf, type XmlElement } from '../xml/xml-element.ts'
import { frameOf } from './frame-of.ts'
import { inBox } from './in-box.ts'
import { readParagraph } from './read-paragraph.ts'
import { readTable } from './read-table.ts'
import type { Story } from './story.ts'

/** The blocks of a body, a note, a cell or a box. */
export function readBlocks(element: XmlElement, story: Story): SourceBlock[] {
  let open: { frame: string | undefined; box: number } | undefined
  return elementsOf(element).flatMap((child): SourceBlock[] => {
    const frame = child.name === 'w:p' ? frameOf(elementOf(child, 'w:pPr')) : undefined
    open = frame !== undefined && open?.frame === frame ? open : { frame, box: story.paragraphs + 1 }
    const { box } = open
    switch (child.name) {
      case 'w:p':
        return readParagraph(child, story).map((block) => (frame === undefined ? block : inBox(block, box)))
      case 'w:tbl':
        return readTable(child, story)
      case 'w:sdt':
      case 'w:sdtContent':
      case 'w:ins':
      case 'w:moveTo':
      case 'w:customXml':
        return readBlocks(child, story)
      default:
        return []
    }
  })
}
