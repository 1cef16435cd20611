import type { Code } from 'mdast'
import type { Point } from 'unist'
import type { BlockSuspicion, Suspect } from '../../suspicion.ts'

/** A line of three backticks without another below takes all that follows for code. */
export const unclosedCode: BlockSuspicion = {
  code: 'unclosed-code',
  suspectsIn: ({ nodes, source }) =>
    source === undefined ? [] : nodes.flatMap((node) => (node.type === 'code' ? suspects(node, source) : [])),
  explain: ({ received }) => {
    const fence = /^(?:`+|~+)/.exec(received)?.[0] ?? ''
    return received === fence
      ? {
          en: `All that follows “${fence}” became code, as no line below ends it. Write “${fence}” on a line of its own where the code ends, or take it out; where this line was meant to end code, the one that begins it is missing above.`,
          zh: `“${fence}”以下的内容全都成了代码，因为下面没有结束的一行。请在代码末尾另起一行写“${fence}”，或删去这一行；如果这一行本来是结尾，则是上面缺了开头的一行。`,
        }
      : {
          en: `“${received}” begins no code, as the code above was not ended, and stands in it. Write “${fence}” on a line of its own where the code above ends.`,
          zh: `“${received}”没有开始新的代码，而是成了上面代码的一行，因为上面的代码没有结束。请在上面代码的末尾另起一行写“${fence}”。`,
        }
  },
}

function suspects({ position, value }: Code, source: string): Suspect[] {
  const { start, end } = position ?? {}
  if (start?.offset === undefined || end?.offset === undefined) return []
  const text = source.slice(start.offset, end.offset)
  const [fence = ''] = /^(?:`{3,}|~{3,})/.exec(text) ?? []
  if (fence === '') return []
  const opening = { start, end: behind(start, fence.length) }
  if (!isClosed(text, fence)) return [{ position: opening, received: fence }]
  // Who shows such a line puts more backticks around it.
  const lines = value.split(/\r\n|\n|\r/)
  const inner = lines.find((line) => line.startsWith(fence) && /^[`~]+ ?[a-z+#]+$/i.test(line))
  return inner === undefined || lines.length < 2 ? [] : [{ position: opening, received: inner }]
}

const behind = ({ line, column, offset = 0 }: Point, length: number): Point => ({
  line,
  column: column + length,
  offset: offset + length,
})

/** Whether the last line ends the code; it stands behind the marks of the quote that it is in. */
function isClosed(text: string, fence: string): boolean {
  const [, last = ''] = /[\n\r]([^\n\r]*)$/.exec(text) ?? []
  const closing = last.replace(/^[ \t>]*/, '').trimEnd()
  return closing.startsWith(fence) && closing === fence.charAt(0).repeat(closing.length)
}
