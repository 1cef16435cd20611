import type { Heading } from 'mdast'
import { plainText } from '../../../parse/inlines/plain-text.ts'
import { lineEndOf } from '../../fix-of.ts'
import type { BlockSuspicion, Siblings, Suspect } from '../../suspicion.ts'
import { isSentence, isUnderlined } from '../../underlined.ts'

/** `---` right under a sentence makes a section's title of it, and takes the text below out of its article. */
export const underlinedSentence: BlockSuspicion = {
  code: 'underlined-sentence',
  suspectsIn: (siblings) =>
    siblings.nodes.flatMap((node) =>
      node.type === 'heading' && node.depth < 3 ? suspect(node, siblings) : [],
    ),
  explain: ({ received }) => ({
    en: `The line of \`-\` or \`=\` right under “${received}” makes a title of it. Leave an empty line between for a line across the page; write a title as \`## …\`, and the second line of a table as \`| --- | --- |\`.`,
    zh: `“${received}”下面紧接着一行“-”或“=”，会变成标题。若要画分隔线，请在中间空一行；若是标题，请写成“## …”；若是表格，第二行请写成“| --- | --- |”。`,
  }),
}

function suspect(heading: Heading, { nodes, source, underlinesTitles }: Siblings): Suspect[] {
  const { position, children, depth } = heading
  const { start, end } = position ?? {}
  if (source === undefined || start?.offset === undefined || end?.offset === undefined) return []
  if (!isUnderlined(heading, source) || (underlinesTitles && !isSentence(heading))) return []
  // A front matter that was not closed, or not opened, is a problem already.
  if (/^(?:title|date|lang|series|number)[ \t]*[:：]/m.test(plainText(children))) return []
  const at = Math.max(source.lastIndexOf('\n', end.offset - 1), source.lastIndexOf('\r', end.offset - 1)) + 1
  const isLine =
    depth === 2 &&
    !/[|｜]/.test(plainText(children)) &&
    start.column === 1 &&
    children.every(({ type }) => type === 'text') &&
    isPlain.test(plainText(children)) &&
    !nodes.some(({ position: other }) =>
      isMarked.test(source.slice(other?.start.offset, (other?.start.offset ?? 0) + 10)),
    ) &&
    /^-{3,}/.test(source.slice(at, end.offset))
  const fix = { start: at, end: at, text: lineEndOf(source) }
  return [{ position, received: plainText(children), ...(isLine && { fix }) }]
}

/** As a paragraph it is one of text alone. */
const isPlain = /^[\p{L}\p{N}，。；：、！？“”（）《》,.;:!?() -]+$/u

/** What may look like a note or a heading, once it belongs to the article above. */
const isMarked = /^(?:[[［【〔(（①-⑳¹²³]|\*\*|__)/
