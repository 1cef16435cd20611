import type { Message } from '@cec-bulletin/schema'
import type { core } from 'zod'
import { nearest } from '../report/nearest.ts'
import { quoted } from '../say/quoted.ts'
import { seriesFields } from '../say/series-fields.ts'

interface Explained {
  path: PropertyKey[]
  code: string
  message: Message
}

const top = [
  'title',
  'lang',
  'url',
  'description',
  'publisher',
  'offset',
  'theme',
  'articles',
  'feeds',
  'mail',
]
const ofMail = ['from', 'to', 'list', 'unsubscribe']
const ofTheme = Object.keys(seriesFields).filter((name) => ![...top, ...ofMail].includes(name))

/** What is wrong with a value of `bulletin.yaml`, what was expected and how to write it. */
export function explainSeries(issue: core.$ZodIssue, input: unknown): Explained[] {
  const path = [...issue.path]
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknown(key, path))
  }
  // A theme is a name or tokens: what is wrong with the tokens says more than that it is neither.
  if (issue.code === 'invalid_union' && isObject(valueAt(input, path))) {
    const inner = issue.errors.at(-1) ?? []
    return inner.flatMap((one) => explainSeries({ ...one, path: [...path, ...one.path] }, input))
  }
  const field = String(path.at(-1) ?? '')
  if (field === '') {
    return [
      {
        path,
        code: 'wrong-type',
        message: {
          en: 'Expected fields, one on a line, as in `title: 绿色采购简报`',
          zh: '应为一行一个字段，例如 `title: 绿色采购简报`',
        },
      },
    ]
  }
  const { en, zh } = seriesFields[field] ?? { en: 'another value', zh: '其他值' }
  if (valueAt(input, path) === undefined) {
    const message = {
      en: `${quoted(field)} is missing; expected ${en}`,
      zh: `缺少 ${quoted(field)}：应为${zh}`,
    }
    return [{ path, code: 'missing', message }]
  }
  const message = {
    en: `${quoted(field)} must be ${en}`,
    zh: `${quoted(field)} 有误，应为${zh.startsWith('`') ? ' ' : ''}${zh}`,
  }
  return [{ path, code: 'wrong-value', message }]
}

function unknown(key: string, above: PropertyKey[]): Explained {
  const known = above.length === 0 ? top : above[0] === 'mail' ? ofMail : ofTheme
  const near = nearest(key, known)
  return {
    path: [...above, key],
    code: 'unknown-field',
    message: {
      en: `Unknown field ${quoted(key)}${near ? `; did you mean ${quoted(near)}?` : `; expected ${known.map(quoted).join(', ')}`}`,
      zh: `未知字段 ${quoted(key)}${near ? `；是否想写 ${quoted(near)}？` : `；可用字段：${known.map(quoted).join('、')}`}`,
    },
  }
}

function isObject(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null
}

function valueAt(input: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined),
    input,
  )
}
