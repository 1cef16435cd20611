import type { Written } from '../../../source/range.ts'

/** A value of YAML or TOML in one line: without its quotes, or without what is remarked behind it. */
export function scalarOf(written: string, from: number): Written {
  const [double] = /^"(?:[^"\\]|\\.)*"/.exec(written) ?? []
  if (double !== undefined) {
    const inside = double.slice(1, -1)
    const said = inside.replace(/\\(?:x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}|.)/gi, unescaped)
    return { from: from + 1, length: inside.length, ...(said !== inside && { says: said }) }
  }
  const [single] = /^'(?:[^']|'')*'/.exec(written) ?? []
  if (single !== undefined) {
    const inside = single.slice(1, -1)
    const said = inside.replaceAll("''", "'")
    return { from: from + 1, length: inside.length, ...(said !== inside && { says: said }) }
  }
  return { from, length: written.replace(/\s+#.*$/, '').trimEnd().length }
}

function unescaped(written: string): string {
  const code = written.slice(2)
  if (code !== '') {
    const point = Number.parseInt(code, 16)
    return point <= 0x10ffff ? String.fromCodePoint(point) : ''
  }
  return letters.get(written.slice(1)) ?? written.slice(1)
}

const letters: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['0', '\0'],
  ['N', '\u0085'],
  ['_', '\u00a0'],
  ['L', '\u2028'],
  ['P', '\u2029'],
  ['b', '\b'],
  ['f', '\f'],
  ['v', '\v'],
  ['a', '\u0007'],
  ['e', '\u001b'],
])

/** The values of a list in one line, `[a, "b"]`; `undefined` for any other value. */
export function itemsOf(written: string, from: number): Written[] | undefined {
  if (!written.startsWith('[')) return undefined
  const end = written.lastIndexOf(']')
  const inside = written.slice(1, end < 0 ? written.length : end)
  return [...inside.matchAll(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^,"'\s][^,]*/g)].map(({ 0: item, index }) =>
    scalarOf(item.trimEnd(), from + 1 + index),
  )
}
