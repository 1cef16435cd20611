import { addNode, addSource } from './add.ts'
import type { InlineState } from './state.ts'

/** Code between two runs of backticks that are equally long. */
export function readCode(state: InlineState): boolean {
  const { text, at, inTable } = state
  let end = at
  while (text[end] === '`') end++
  const closing = closingRun(state, end - at, end)
  if (closing === undefined) {
    addSource(state, end)
    return true
  }
  const value = withoutPadding(text.slice(end, closing).replaceAll('\n', ' '))
  addNode(
    state,
    { type: 'inlineCode', value: inTable ? value.replaceAll('\\|', '|') : value },
    closing + end - at,
  )
  return true
}

function withoutPadding(code: string): string {
  return code.startsWith(' ') && code.endsWith(' ') && /[^ ]/.test(code) ? code.slice(1, -1) : code
}

function closingRun(state: InlineState, length: number, from: number): number | undefined {
  state.backticks ??= runsOf(state.text)
  const runs = state.backticks.get(length)
  // The text is read from left to right, so that runs further left are needed no more.
  while (runs && (runs[runs.length - 1] ?? from) < from) runs.pop()
  return runs?.[runs.length - 1]
}

function runsOf(text: string): Map<number, number[]> {
  const runs = new Map<number, number[]>()
  for (let end = text.lastIndexOf('`') + 1; end > 0; ) {
    let start = end - 1
    while (text[start - 1] === '`') start--
    const starts = runs.get(end - start)
    if (starts) starts.push(start)
    else runs.set(end - start, [start])
    end = start > 0 ? text.lastIndexOf('`', start - 1) + 1 : 0
  }
  return runs
}
