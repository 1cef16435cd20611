import type { BlockSuspicion, Siblings, Suspect } from '../../suspicion.ts'

/** `* * *` with a full-width space in it or behind it is no line across the page, but items of lists within each other. */
export const spacedBreak: BlockSuspicion = {
  code: 'spaced-break',
  suspectsIn: (siblings) => siblings.nodes.flatMap((_, index) => suspect(siblings, index)),
  explain: ({ received }) => ({
    en: `\`${received.trim()}\` became items of a list. For a line across the page write \`***\` alone on its line, with an empty line above and below.`,
    zh: `“${received.trim()}”成了列表。要画分隔线，请单独一行写半角的“***”，前后都不带空格，上下各空一行。`,
  }),
}

function suspect({ nodes, source }: Siblings, index: number): Suspect[] {
  const node = nodes[index]
  const { start } = node?.position ?? {}
  if (node?.type !== 'list' || source === undefined || start?.offset === undefined) return []
  const [received = ''] = /^[^\n\r]{0,100}/.exec(source.slice(start.offset, start.offset + 100)) ?? []
  if (!marks.test(received)) return []
  const end = { ...start, column: start.column + received.length, offset: start.offset + received.length }
  // Between two paragraphs it stands for itself; anywhere else it may be left over.
  const isBetween = [nodes[index - 1], nodes[index + 1]].every((other) => other?.type === 'paragraph')
  const isAlone = isBetween && start.column === 1 && node.position?.end.line === start.line
  const fix = { start: start.offset, end: end.offset, text: '***' }
  return [{ position: { start, end }, received, ...(isAlone && { fix }) }]
}

const marks = /^(?=[^\n]*[\u00a0\u3000])(?:[*＊_-][ \t\u00a0\u3000]*){3,}$/
