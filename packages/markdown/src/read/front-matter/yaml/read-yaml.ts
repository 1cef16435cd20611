import type { Finding } from '../../problems/explain.ts'
import { sentenceOf, yaml as sentences } from '../../problems/explanations/yaml.ts'
import { parseYaml } from './parse-yaml.ts'
import { plainValue } from './plain-value.ts'
import type { YamlMap, YamlNode } from './yaml-node.ts'

/** YAML, or a part of it, and what it says. */
export interface YamlPart {
  text: string
  /** Where it stands in the whole. */
  start: number
  /** Its tree; `undefined` where it says nothing or is no YAML. */
  root: YamlNode | undefined
  /** Whether it says anything, be it not all right. */
  isYaml: boolean
  /** Empty where it says nothing. */
  fields: Record<string, unknown>
  errors: YamlError[]
}

/** Where something is wrong, in the whole. */
type YamlError = Omit<Finding, 'position' | 'fix'> & { range: [number, number] }

export function readYaml(text: string, start: number): YamlPart {
  const parsed = parseYaml(text)
  const root = 'error' in parsed ? undefined : parsed.root
  const errors = ('error' in parsed ? [broken(parsed.error, text)] : errorsIn(root, text)).map(
    ({ range: [from, to], ...error }) => ({
      ...error,
      range: [start + from, start + to] satisfies [number, number],
    }),
  )
  const isYaml = errors.every(({ say }) => say === sentences.repeated)
  const fields = isYaml && root?.kind === 'map' ? plainValue(root) : {}
  return { text, start, root, isYaml, fields, errors }
}

function broken({ reason, at }: { reason: string; at: number }, yaml: string): YamlError {
  const line = lineAt(at, yaml)
  const before = yaml.slice(line.start, at)
  const behind = yaml.slice(at, line.end)
  // What is left open is missing at the end, but wrong on its first line.
  const isAtEnd = yaml.slice(at).trim() === ''
  const { start, end } = isAtEnd ? lineAt(0, yaml) : line
  const range: [number, number] = isAtEnd || behind === '' ? [start, end] : [at, end]
  return { ...sentenceOf({ reason, before, behind }), received: yaml.slice(...range), range }
}

function lineAt(offset: number, yaml: string): { start: number; end: number } {
  const next = yaml.indexOf('\n', offset)
  const start = yaml.lastIndexOf('\n', offset - 1) + 1
  return { start, end: start + yaml.slice(start, next < 0 ? undefined : next).trimEnd().length }
}

function errorsIn(root: YamlNode | undefined, yaml: string): YamlError[] {
  if (root && root.kind !== 'map') return [refuse('front-matter', root)]
  const errors: YamlError[] = []
  if (root) visit(root)
  return errors

  function visit(node: YamlNode): void {
    if (node.isMarked) errors.push(refuse('front-matter-alias', node))
    if (node.kind === 'list') node.items.forEach(visit)
    if (node.kind !== 'map') return
    for (const key of repeatedKeys(node))
      errors.push({ ...refuse('front-matter', key), say: sentences.repeated, detail: key.value })
    for (const { key, value } of node.pairs) {
      if (key.kind !== 'text') errors.push(refuse('front-matter', key))
      visit(key)
      visit(value)
    }
  }

  function refuse(code: 'front-matter' | 'front-matter-alias', { range: [from, to] }: YamlNode): YamlError {
    return { code, received: yaml.slice(from).split('\n', 1).join(''), range: [from, to] }
  }
}

function repeatedKeys({ pairs }: YamlMap) {
  const seen = new Set<string>()
  return pairs.flatMap(({ key }) => {
    if (key.kind !== 'text') return []
    if (seen.has(key.value)) return [key]
    seen.add(key.value)
    return []
  })
}
