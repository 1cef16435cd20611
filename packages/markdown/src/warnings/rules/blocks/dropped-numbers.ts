import type { List } from 'mdast'
import type { BlockSuspicion, Suspect } from '../../suspicion.ts'

/** Markdown counts the items of a list by itself, whatever numbers they bear: `1. 3. 7.` becomes 1, 2, 3. */
export const droppedNumbers: BlockSuspicion = {
  code: 'dropped-numbers',
  suspectsIn: ({ nodes, source }) =>
    source === undefined
      ? []
      : nodes.flatMap((node) => (node.type === 'list' && node.ordered ? suspects(node, source) : [])),
  explain: ({ received }) => ({
    en: `Markdown counts by itself: the numbers ${received.replaceAll('、', ', ')} become consecutive ones. Where yours matter, write a backslash, as in \`3\\. …\`, each in a paragraph of its own.`,
    zh: `Markdown 会自动连续编号，这里的编号 ${received} 不会保留。若编号有意义，请各自成段，并写成“3\\. …”。`,
  }),
}

function suspects(list: List, source: string): Suspect[] {
  const numbers = list.children.map(({ position }) =>
    Number(
      /^\d+/.exec(source.slice(position?.start.offset, (position?.start.offset ?? 0) + 10))?.[0] ??
        Number.NaN,
    ),
  )
  // Many write `1.` throughout, and let Markdown count. It also sets right those behind a number that was typed twice.
  const counts = numbers.slice(1).every((number, index) => {
    const step = number - (numbers[index] ?? 0)
    return step === 1 || step === 0
  })
  if (counts || numbers.some(Number.isNaN)) return []
  return [{ position: list.position, received: numbers.slice(0, 8).join('、') }]
}
