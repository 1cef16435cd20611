import { limits } from '../limits.ts'
import { explanations } from './explanations.ts'
import type { Finding } from './finding.ts'
import { limitProblems } from './limit-problems.ts'
import { nearest } from './nearest.ts'
import type { Message, Problem } from './problem.ts'
import { show } from './show.ts'

/** Puts findings into words, as many as `limits` lets a report hold. */
export function explain(findings: Finding[]): Problem[] {
  const first = findings.slice(0, limits.problems)
  return limitProblems(first.map(toProblem), findings.length - first.length)
}

function toProblem({ code, path, value, expected = [], types = [] }: Finding): Problem {
  const place = toPlace(path)
  const near = typeof value === 'string' ? nearest(value, expected) : undefined
  // In YAML, `2023`, `true` and `2023-10-31` are no texts.
  const unquoted = /number|boolean/.test(typeof value) || value instanceof Date
  const names = (lang: keyof Message) =>
    types.map((type) => typeNames[type === 'string' && unquoted ? 'quoted' : type]?.[lang] ?? type)
  const message = explanations[code]({
    place: place === '' ? { en: 'The issue', zh: '简报' } : { en: `\`${place}\``, zh: `\`${place}\` ` },
    field: String(path.at(-1) ?? ''),
    value: quote(show(value)),
    expected: expected.map(quote).join(', '),
    types: {
      en: names('en').join(' or '),
      zh: names('zh').join('或'),
    },
    nearest:
      near === undefined ? nothing : { en: ` (did you mean \`${near}\`?)`, zh: `（是否想写 \`${near}\`？）` },
  })
  return { code, path, place, received: show(value), message, ...(near !== undefined && { nearest: near }) }
}

const typeNames: Record<string, Message> = {
  string: { en: 'text', zh: '文字' },
  quoted: { en: 'text in quotes', zh: '加引号的文字' },
  array: { en: 'a list', zh: '列表' },
  object: { en: 'an object', zh: '对象' },
  boolean: { en: 'true or false', zh: 'true 或 false' },
  int: { en: 'a whole number', zh: '整数' },
  number: { en: 'a number', zh: '数字' },
  null: { en: 'null', zh: 'null' },
  values: { en: 'values', zh: '个值' },
  characters: { en: 'characters', zh: '个字符' },
}

const nothing: Message = { en: '', zh: '' }

const quote = (text: string) => `\`${text}\``

/** `sections[0].articles[1].title`; keys that are no plain names are shortened and quoted. */
export function toPlace(path: (string | number)[]): string {
  const parts = path.map((key) => {
    if (typeof key === 'number') return `[${key}]`
    return /^[\w$]{1,40}$/.test(key) ? `.${key}` : `[${show(key)}]`
  })
  return parts.join('').replace(/^\./, '')
}
