import type { Range } from '../../../source/range.ts'

/** Where code stands, roughly: between fences, and between backticks on a line. Nothing in it is an instruction. */
export function codeIn(text: string): Range[] {
  const found: Range[] = []
  let fence: { mark: string; from: number } | undefined
  let from = 0
  for (const line of text.split('\n')) {
    const mark = fenceIn(line)
    if (fence) {
      if (mark?.startsWith(fence.mark) && /^[ \t>]*[`~]+[ \t\r]*$/.test(line)) {
        found.push({ from: fence.from, length: from + line.length - fence.from })
        fence = undefined
      }
    } else if (mark !== undefined) fence = { mark, from }
    else found.push(...spansIn(line, from))
    from += line.length + 1
  }
  return fence ? [...found, { from: fence.from, length: text.length - fence.from }] : found
}

/** The fence that a line begins with; behind one of backticks stands none. */
function fenceIn(line: string): string | undefined {
  const found = /^[ \t>]{0,40}(?:(?:[-*+]|\d{1,9}[.)])[ \t]{1,4})?(`{3,}|~{3,})/.exec(line)
  const [whole = '', mark] = found ?? []
  return mark?.startsWith('`') && line.slice(whole.length).includes('`') ? undefined : mark
}

/** A run of backticks closes with the next one of its length. */
function spansIn(line: string, from: number): Range[] {
  const runs = [...line.matchAll(/`+/g)]
  const seen = new Map<number, number>()
  const closes = runs
    .map(({ 0: { length } }, index) => ({ length, index }))
    .reverse()
    .map(({ length, index }) => {
      const close = seen.get(length)
      seen.set(length, index)
      return close
    })
    .reverse()
  const found: Range[] = []
  for (let index = 0; index < runs.length; index++) {
    const close = closes[index]
    const [run, end] = [runs[index], close === undefined ? undefined : runs[close]]
    if (!run || !end || close === undefined) continue
    found.push({ from: from + run.index, length: end.index + end[0].length - run.index })
    index = close
  }
  return found
}
