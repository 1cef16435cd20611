import { limits, type Message } from '@cec-bulletin/schema'
import type { JsonReason } from './find-json-mistake.ts'

/** What is wrong at a place in JSON. */
export function explainJson(reason: JsonReason): Message {
  if (reason === 'too-deep' || reason === 'too-many') return excesses[reason]
  const { en, zh } = reasons[reason]
  return { en: `This is no longer JSON: ${en}`, zh: `从这里起不是有效的 JSON：${zh}` }
}

type Excess = 'too-deep' | 'too-many'

const mostValues = limits.values.toLocaleString('en')

const excesses: Record<Excess, Message> = {
  'too-deep': {
    en: `From here on the JSON is nested more than ${limits.depth} levels deep, as no issue is; check the brackets before this place`,
    zh: `从这里起 JSON 嵌套超过 ${limits.depth} 层，简报不会这么深；请检查此处之前的括号`,
  },
  'too-many': {
    en: `The JSON has ${mostValues} values before this place, the most an issue may have; split it`,
    zh: `此处之前已有 ${mostValues} 个值，达到一期简报的上限；请拆分`,
  },
}

const reasons: Record<Exclude<JsonReason, Excess>, Message> = {
  'comma-too-many': { en: 'nothing follows this comma; remove it', zh: '这个逗号后面没有内容；请删去逗号' },
  'unknown-word': {
    en: 'unknown word; text needs quotation marks',
    zh: '无法识别的内容；文字须加英文双引号',
  },
  'bad-number': { en: 'not a number', zh: '不是有效的数字' },
  'cut-number': { en: 'the number breaks off', zh: '数字不完整' },
  'name-missing': { en: 'a field name in quotation marks is missing', zh: '缺少带双引号的字段名' },
  'value-missing': { en: 'a value is missing', zh: '缺少值' },
  'colon-missing': { en: 'a colon is missing', zh: '缺少英文冒号' },
  'comma-missing': { en: 'a comma is missing', zh: '缺少英文逗号' },
  'brace-missing': { en: '`}` is missing', zh: '缺少 `}`' },
  'bracket-missing': { en: '`]` is missing', zh: '缺少 `]`' },
  'text-after-end': { en: 'more text after the end', zh: '末尾之后还有内容' },
  comment: { en: 'JSON has no comments', zh: 'JSON 不支持注释' },
  'cut-text': {
    en: 'the text does not end on its line; write a line break as `\\n` or begin a new paragraph',
    zh: '文字没有在本行结束；请补上双引号，换行请另起段落',
  },
  'bad-unicode': {
    en: '`\\u` stands without its four hexadecimal digits',
    zh: '`\\u` 之后须有四位十六进制数字',
  },
  'bad-escape': { en: 'a backslash before a character that needs none', zh: '反斜杠后的字符无效' },
  control: { en: 'a control character; remove it', zh: '含控制字符；请删除' },
}
