import type { Heading } from 'mdast'
import { plainText } from '../../../parse/inlines/plain-text.ts'
import type { BlockSuspicion, Siblings, Suspect } from '../../suspicion.ts'

/** `---` right under a sentence makes a section's title of it, and takes the text below out of its article. */
export const underlinedSentence: BlockSuspicion = {
  code: 'underlined-sentence',
  suspectsIn: ({ nodes, source }) =>
    source === undefined
      ? []
      : nodes.flatMap((node) => (node.type === 'heading' && node.depth === 2 ? suspect(node, source) : [])),
  explain: ({ received }) => ({
    en: `The line \`---\` makes a section's title of “${received}” above it. Leave an empty line between for a line across the page.`,
    zh: `“---”紧接在“${received}”下面，会把它变成栏目标题。若要画分隔线，请在中间空一行。`,
  }),
}

function suspect({ position, children }: Heading, source: Siblings['source'] = ''): Suspect[] {
  const { start, end } = position ?? {}
  if (start?.offset === undefined || end?.offset === undefined || source[start.offset] === '#') return []
  const text = plainText(children)
  if (!/[。！？；.!?;：:]["”’）)]?$/.test(text) && text.length < 40 && !text.includes('\n')) return []
  const at = source.lastIndexOf('\n', end.offset) + 1
  const isTop = start.column === 1
  return [{ position, received: text, ...(isTop && { fix: { start: at, end: at, text: '\n' } }) }]
}
