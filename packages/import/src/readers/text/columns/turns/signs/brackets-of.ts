/** The brackets and quotes that a line opens and does not close, and those that it closes and did not open; all as they open. */
export function bracketsOf(words: string): { opened: string; closed: string } {
  const opened: string[] = []
  let closed = ''
  const behindNumber = words.replace(/^\d{1,2}[）)]/u, '')
  for (const { 0: mark } of behindNumber.matchAll(/[（(）)《》“”「」【】〈〉]/gu)) {
    const opening = openings.get(mark)
    if (opening === undefined) opened.push(mark === '(' ? '（' : mark)
    else if (opened.at(-1) === opening) opened.pop()
    else closed += opening
  }
  return { opened: opened.join(''), closed }
}

const openings: ReadonlyMap<string, string> = new Map([
  ['）', '（'],
  [')', '（'],
  ['》', '《'],
  ['”', '“'],
  ['」', '「'],
  ['】', '【'],
  ['〉', '〈'],
])
