import type { SourceBlock } from '../../source/blocks.ts'
import { elementsOf, type XmlElement } from '../xml/xml-element.ts'
import { readParagraph } from './read-paragraph.ts'
import { readTable } from './read-table.ts'
import type { Story } from './story.ts'

/** The blocks of a body, a note, a cell or a box. */
export function readBlocks(element: XmlElement, story: Story): SourceBlock[] {
  return elementsOf(element).flatMap((child): SourceBlock[] => {
    switch (child.name) {
      case 'w:p':
        return readParagraph(child, story)
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
