import {
  type Document,
  isMap,
  isNode,
  isScalar,
  parseDocument,
  type Range,
  type Scalar,
  visit,
  type YAMLError,
  type YAMLMap,
} from 'yaml'
import type { Finding } from '../problems/explain.ts'
import { sentenceOf, yaml as sentences } from '../problems/explanations/yaml.ts'

/** YAML, or a part of it, and what it says. */
export interface YamlPart {
  text: string
  /** Where it stands in the whole. */
  start: number
  document: Document.Parsed
  /** Whether it says anything, be it not all right. */
  isYaml: boolean
  /** Empty where it says nothing. */
  fields: Record<string, unknown>
  errors: YamlError[]
}

/** Where something is wrong, in the whole. */
type YamlError = Omit<Finding, 'position' | 'fix'> & { range: [number, number] }

export function readYaml(text: string, start: number): YamlPart {
  const document = parseDocument(text, {
    schema: 'failsafe',
    prettyErrors: false,
    // The parser compares each key with all before it.
    uniqueKeys: false,
  })
  const errors = errorsIn(document, text).map(({ range: [from, to], ...error }) => ({
    ...error,
    range: [start + from, start + to] satisfies [number, number],
  }))
  const isYaml = errors.every(({ say }) => say === sentences.repeated)
  const fields = isYaml ? ((document.toJS() as Record<string, unknown> | null) ?? {}) : {}
  return { text, start, document, isYaml, fields, errors }
}

function errorsIn(document: Document.Parsed, yaml: string): YamlError[] {
  // Behind its first error the parser only guesses.
  const [error] = [...document.errors, ...document.warnings]
  if (error)
    return [{ ...sentenceOf(error.code), received: yaml.slice(...error.pos), range: rangeOf(error, yaml) }]
  const { contents } = document
  if (contents !== null && !isMap(contents)) return [refuse('front-matter', contents.range)]
  const errors: YamlError[] = []
  visit(document, {
    Map: (_, map) => {
      for (const { range, value } of repeatedKeys(map))
        errors.push({ ...refuse('front-matter', range), say: sentences.repeated, detail: String(value) })
    },
    Alias: (_, { range }) => void errors.push(refuse('front-matter-alias', range)),
    Value: (_, { anchor, tag, range }) => {
      if (anchor !== undefined || tag !== undefined) errors.push(refuse('front-matter-alias', range))
    },
  })
  return errors

  function refuse(code: 'front-matter' | 'front-matter-alias', range: Range | null | undefined): YamlError {
    const [from, to] = range ?? [0, 0]
    return { code, received: yaml.slice(from).split('\n', 1).join(''), range: [from, to] }
  }
}

/** What is left open is missing at the end, but wrong on its first line. */
function rangeOf({ pos }: YAMLError, yaml: string): [number, number] {
  return pos[0] < yaml.trimEnd().length ? pos : [0, yaml.split('\n', 1).join('').length]
}

function repeatedKeys(map: YAMLMap): Scalar[] {
  const seen = new Set<unknown>()
  return map.items.flatMap(({ key }) => {
    if (!isScalar(key)) return []
    if (seen.has(key.value)) return [key]
    seen.add(key.value)
    return []
  })
}

/** Where the value at a path stands in the whole, or the nearest thing around it that is there. */
export function rangeIn(parts: YamlPart[], path: (string | number)[], withKey: boolean): [number, number] {
  const part = parts.find(({ document, isYaml }) => isYaml && document.hasIn(path.slice(0, 1)))
  if (!part) return [0, 0]
  const { document, start } = part
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true)
    if (!isNode(node) || !node.range) continue
    const key = withKey && length === path.length ? keyOf(document, path) : undefined
    return [start + (key?.range?.[0] ?? node.range[0]), start + node.range[1]]
  }
  return [start, start]
}

function keyOf(document: Document.Parsed, path: (string | number)[]): Scalar | undefined {
  const around = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents
  const pair = isMap(around)
    ? around.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
    : undefined
  return isScalar(pair?.key) ? pair.key : undefined
}
