import type { Heading } from 'mdast'
import { plainText } from '../../../parse/inlines/plain-text.ts'
import { lineEndOf } from '../../fix-of.ts'
import { lineStartBefore } from '../../line-start.ts'
import type { BlockSuspicion, Siblings, Suspect } from '../../suspicion.ts'
import { isSentence, isUnderlined } from '../../underlined.ts'

/** `---` right under a sentence makes a section's title of it, and takes the text below out of its article. */
export const underlinedSentence: BlockSuspicion = {
  code: 'underlined-sentence',
  suspectsIn: (siblings) => {
    const headings = siblings.nodes.filter((node) => node.type === 'heading' && node.depth < 3) as Heading[]
    return headings.length > 0 ? headings.flatMap(suspector(siblings)) : []
  },
  explain: ({ received }) => ({
    en: `The line of \`-\` or \`=\` right under “${received}” makes a title of it. Leave an empty line between for a line across the page; write a title as \`## …\`, and the second line of a table as \`| --- | --- |\`.`,
    zh: `“${received}”下面紧接着一行“-”或“=”，会变成标题。若要画分隔线，请在中间空一行；若是标题，请写成“## …”；若是表格，第二行请写成“| --- | --- |”。`,
  }),
}

function suspector({ nodes, source, underlinesTitles }: Siblings): (heading: Heading) => Suspect[] {
  if (source === undefined) return () => []
  const isMarkedAnywhere = nodes.some(({ position }) =>
    isMarked.test(source.slice(position?.start.offset, (position?.start.offset ?? 0) + 10)),
  )
  return (heading) => {
    const { position, children, depth } = heading
    if (position?.end.offset === undefined) return []
    if (!isUnderlined(heading, source) || (underlinesTitles && !isSentence(heading))) return []
    const text = plainText(children)
    // A front matter that was not closed, or not opened, is a problem already.
    if (/^(?:title|date|lang|series|number)[ \t]*[:：]/m.test(text)) return []
    const at = lineStartBefore(source, position.end.offset)
    const isLine =
      depth === 2 &&
      position.start.column === 1 &&
      children.every(({ type }) => type === 'text') &&
      isPlain.test(text) &&
      !isMarkedAnywhere &&
      /^-{3,}/.test(source.slice(at, position.end.offset))
    const fix = { start: at, end: at, text: lineEndOf(source) }
    return [{ position, received: text, ...(isLine && { fix }) }]
  }
}

/** As a paragraph it is one of text alone. */
const isPlain = /^[\p{L}\p{N}，。；：、！？“”（）《》,.;:!?() -]+$/u

/** What may look like a note or a heading, once it belongs to the article above. */
const isMarked = /^(?:[[［【〔(（①-⑳¹²³]|\*\*|__)/
