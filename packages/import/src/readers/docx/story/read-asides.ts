import type { Aside } from '../../../source/source.ts'
import { relationsOf } from '../relations.ts'
import { descendantsOf, elementsOf, textIn, type XmlElement } from '../xml/xml-element.ts'
import { putAside } from './put-text.ts'
import type { Story } from './story.ts'

/** Puts what stands in files of their own and is no part of the text: running headers and footers, comments. */
export function readAsides(story: Story, { type, kind }: { type: string; kind: Aside['kind'] }): void {
  for (const relation of story.relations.values()) {
    if (relation.type !== type || relation.isExternal) continue
    const root = story.files.xml(relation.target)
    if (!root) continue
    const own = { ...story, part: relation.target, relations: relationsOf(story.files, relation.target) }
    const units = kind === 'comment' ? elementsOf(root, 'w:comment') : descendantsOf(root, 'w:p')
    units.forEach((unit, index) => {
      putAside(wordsOf(unit), { story: own, paragraph: index + 1, kind })
    })
  }
}

const wordsOf = (element: XmlElement) => descendantsOf(element, 'w:t').map(textIn).join('')
