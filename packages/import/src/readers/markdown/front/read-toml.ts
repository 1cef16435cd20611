import type { Range } from '../../../source/range.ts'
import type { Field } from './front-matter.ts'
import { linesIn } from './lines-in.ts'
import { itemsOf, scalarOf } from './scalar-of.ts'

/** The texts in TOML as Hugo and Zola have it in front of Markdown. */
export function readToml(range: Range, text: string): Field[] {
  const fields: Field[] = []
  let table = ''
  const lines = linesIn(range, text)
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]
    if (!line) continue
    const [, name] = /^\s*\[\[?([^[\]]+)\]\]?\s*$/.exec(line.text) ?? []
    if (name !== undefined) {
      table = `${name.trim().toLowerCase()}/`
      continue
    }
    const [start, key = '', written = ''] = /^\s*["']?([\w.-]+)["']?\s*=\s*(.*)$/.exec(line.text) ?? []
    if (start === undefined) continue
    const path = `${table}${key.toLowerCase()}`
    const from = line.from + line.text.length - written.length
    const block = /^("""|''')/.exec(written)?.[1]
    if (block !== undefined) {
      const close = text.indexOf(block, from + 3)
      const end = close < 0 || close > range.from + range.length ? from + written.length : close
      fields.push({ path, value: { from: from + 3, length: Math.max(end - from - 3, 0) } })
      while ((lines[index + 1]?.from ?? Number.POSITIVE_INFINITY) < end) index++
      continue
    }
    const isOpen = written.startsWith('[') && !written.includes(']')
    const close = isOpen ? text.indexOf(']', from) : -1
    const whole = close > from && close < range.from + range.length ? text.slice(from, close + 1) : written
    const items = itemsOf(whole.trimEnd(), from)
    if (items) fields.push(...items.map((value, at) => ({ path: `${path}/${at}`, value })))
    else fields.push({ path, value: scalarOf(written, from) })
  }
  return fields
}
