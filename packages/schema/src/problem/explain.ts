import { limits } from '../limits.ts'
import type { Said } from '../nodes/definition.ts'
import { explanations } from './explanations.ts'
import type { Finding } from './finding.ts'
import { limitProblems } from './limit-problems.ts'
import { nearest } from './nearest.ts'
import type { Problem } from './problem.ts'
import { show } from './show.ts'

/** Puts findings into words, as many as `limits` lets a report hold. */
export function explain(findings: Finding[]): Problem[] {
  const first = findings.slice(0, limits.problems)
  return limitProblems(first.map(toProblem), findings.length - first.length)
}

function toProblem(finding: Finding): Problem {
  const { code, path, value, expected = [] } = finding
  const near = typeof value === 'string' ? nearest(value, expected) : undefined
  const facts = factsOf(finding, near)
  const [en, zh] = explanations[code].map((sentence, lang) =>
    sentence.replace(/\{(\w+)\}/g, (_, name) => facts[name as Fact][lang] ?? ''),
  ) as Said
  const received = show(value)
  return {
    code,
    path,
    place: toPlace(path),
    received,
    message: { en, zh },
    ...(near !== undefined && { nearest: near }),
  }
}

/** What a sentence may speak of, each ready to be printed. */
function factsOf({ path, value, expected = [], types = [] }: Finding, near: string | undefined) {
  const place = quote(toPlace(path))
  // In YAML, `2023`, `true` and `2023-10-31` are no texts.
  const unquoted = /number|boolean/.test(typeof value) || value instanceof Date
  const names = types.map((type) => typeNames[type === 'string' && unquoted ? 'quoted' : type] ?? both(type))
  return {
    /** At the beginning of a sentence: `sections[0].articles[1].title`, or `The issue` at the top. */
    place: path.length === 0 ? ['The issue', '简报'] : [place, `${place} `],
    /** The same within a sentence. */
    path: both(place),
    /** The last key of the path. */
    field: both(String(path.at(-1))),
    value: both(quote(show(value))),
    /** What would have been right; empty when the check names nothing. */
    expected: [expected.map(quote).join(', '), expected.map(quote).join('、')],
    /** The types that would have been right; empty when the check names none. */
    types: [names.map(([en]) => en).join(' or '), names.map(([, zh]) => zh).join('或')],
    /** The expected entry nearest to the value, where one is near. */
    nearest: near === undefined ? nothing : [` (did you mean \`${near}\`?)`, `（是否想写 \`${near}\`？）`],
    /** Otherwise others may know the value: fields and nodes are added while `schemaVersion` stays. */
    newer: near === undefined ? newer : nothing,
  } satisfies Record<string, Said>
}

type Fact = keyof ReturnType<typeof factsOf>

const both = (text: string): Said => [text, text]

const nothing = both('')

const newer: Said = [
  ', or update @cec-bulletin/schema where the issue was made by a newer version',
  '；若简报由较新的版本生成，请更新 @cec-bulletin/schema',
]

const typeNames: Record<string, Said> = {
  string: ['text', '文字'],
  quoted: ['text in quotes', '加引号的文字'],
  array: ['a list', '列表'],
  object: ['an object', '对象'],
  boolean: ['true or false', 'true 或 false'],
  int: ['a whole number', '整数'],
  number: ['a number', '数字'],
  values: ['values', '个值'],
  characters: ['characters', '个字符'],
}

const quote = (text: string) => `\`${text}\``

/** `sections[0].articles[1].title`; keys that are no plain names are shortened and quoted. */
export function toPlace(path: (string | number)[]): string {
  const parts = path.map((key) => {
    if (typeof key === 'number') return `[${key}]`
    return /^[\w$]{1,40}$/.test(key) ? `.${key}` : `[${show(key)}]`
  })
  return parts.join('').replace(/^\./, '')
}
