import type { Range } from '../../../source/range.ts'
import type { Field } from './front-matter.ts'
import { linesIn } from './lines-in.ts'
import { itemsOf, scalarOf } from './scalar-of.ts'

/** The texts in YAML as people write it in front of Markdown: maps, lists, quoted and folded texts. Nothing is computed. */
export function readYaml(range: Range, text: string): Field[] {
  const fields: Field[] = []
  const open: Level[] = []
  const lines = linesIn(range, text)
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]
    if (!line || /^\s*(?:#|$)/.test(line.text)) continue
    const { path, rest, indent } = placeOf(line.text, open)
    const from = line.from + line.text.length - rest.length
    if (path === undefined) {
      goOn(fields, { from, length: rest.length }, text)
      continue
    }
    if (rest === '') continue
    if (/^[|>][+-]?\d?[+-]?\s*$/.test(rest)) {
      const inside = lines.slice(index + 1)
      const end = inside.findIndex((one) => one.text.trim() !== '' && indentOf(one.text) <= indent)
      const block = inside.slice(0, end < 0 ? inside.length : end)
      index += block.length
      const [first, last] = [block[0], block.at(-1)]
      if (!first || !last) continue
      const words = block.map((one) => one.text.trim()).join(rest.startsWith('|') ? '\n' : ' ')
      fields.push({
        path,
        value: { from: first.from, length: last.from + last.text.length - first.from, says: words.trim() },
      })
      continue
    }
    const items = itemsOf(rest, from)
    if (items) fields.push(...items.map((value, at) => ({ path: `${path}/${at}`, value })))
    else fields.push({ path, value: scalarOf(rest, from) })
  }
  return fields
}

interface Level {
  indent: number
  key: string
  /** Of its items. */
  count: number
}

/** What the line is of, and what stands there behind the key. */
function placeOf(line: string, open: Level[]): { path: string | undefined; rest: string; indent: number } {
  let indent = indentOf(line)
  let rest = line.slice(indent)
  let isItem = false
  for (let item = /^-(?:\s+|$)/.exec(rest); item; item = /^-(?:\s+|$)/.exec(rest)) {
    // A list may stand as far left as its key.
    while (open.length > 0 && (open.at(-1)?.indent ?? 0) > indent) open.pop()
    const last = open.at(-1)
    if (last?.key.startsWith('-') && last.indent === indent) open.pop()
    const list = open.at(-1)
    const at = list ? list.count++ : 0
    open.push({ indent, key: `-${at}`, count: 0 })
    indent += item[0].length
    rest = rest.slice(item[0].length)
    isItem = true
    if (open.length > deepest) break
  }
  const [whole, , quoted, plain] = key.exec(rest) ?? []
  if (whole === undefined) return { path: isItem ? pathOf(open) : undefined, rest: rest.trimEnd(), indent }
  while (open.length > 0 && ((open.at(-1)?.indent ?? 0) > indent || isSibling(open.at(-1), indent)))
    open.pop()
  open.push({ indent, key: (quoted ?? plain ?? '').toLowerCase(), count: 0 })
  return { path: pathOf(open), rest: rest.slice(whole.length).trimEnd(), indent }
}

const isSibling = (level: Level | undefined, indent: number) =>
  level !== undefined && level.indent === indent && !level.key.startsWith('-')

// In YAML a full-width space behind a colon is no white space, so that `甲:　乙` is a text.
const key = /^(?:(["'])([^"'\n]{1,60})\1|([^\s:#"'[\]{}][^:#"'\n]{0,60}?))[ \t]*:(?:[ \t]+|$)/

const deepest = 20

const indentOf = (line: string) => line.length - line.trimStart().length

const pathOf = (open: readonly Level[]) => open.map((level) => level.key.replace(/^-/, '')).join('/')

/** A text that goes on in the next line. */
function goOn(fields: Field[], { from, length }: Range, text: string): void {
  const last = fields.at(-1)
  if (!last) return
  const { value } = last
  const start = value.from
  const said = `${value.says ?? text.slice(start, start + value.length)} ${text.slice(from, from + length)}`
  fields[fields.length - 1] = {
    path: last.path,
    value: { from: start, length: from + length - start, says: said },
  }
}
