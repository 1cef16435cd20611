import type { Message } from '@cec-bulletin/schema'
import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser'

export interface JsonMistake {
  /** From 1. */
  line: number
  /** From 1, in UTF-16 code units. */
  column: number
  message: Message
}

/** Where text that `JSON.parse` refuses stops being JSON: not every engine says it. */
export function jsonMistake(text: string): JsonMistake {
  const errors: ParseError[] = []
  parse(text, errors, { disallowComments: true })
  const { offset, reason } = explain(text, errors[0])
  const before = text.slice(0, offset).split('\n')
  const { en, zh } = reasons[reason] ?? { en: 'not understood', zh: '无法识别' }
  const message = { en: `This is no longer JSON: ${en}`, zh: `从这里起不是有效的 JSON：${zh}` }
  return { line: before.length, column: before.at(-1)!.length + 1, message }
}

function explain(text: string, error: ParseError | undefined): { offset: number; reason: string } {
  if (!error) return { offset: 0, reason: '' }
  const before = text.slice(0, error.offset).trimEnd()
  // The parser stops at the bracket, missing what a comma promised; what is too much is the comma.
  if (before.endsWith(',') && /[\]}]/.test(text.charAt(error.offset))) {
    return { offset: before.length - 1, reason: 'CommaTooMany' }
  }
  return { offset: error.offset, reason: printParseErrorCode(error.error) }
}

const reasons: Record<string, Message> = {
  CommaTooMany: { en: 'nothing follows this comma; remove it', zh: '这个逗号后面没有内容；请删去逗号' },
  InvalidSymbol: { en: 'unknown word; text needs quotation marks', zh: '无法识别的内容；文字须加英文双引号' },
  InvalidNumberFormat: { en: 'not a number', zh: '不是有效的数字' },
  PropertyNameExpected: { en: 'a field name in quotation marks is missing', zh: '缺少带双引号的字段名' },
  ValueExpected: { en: 'a value is missing', zh: '缺少值' },
  ColonExpected: { en: 'a colon is missing', zh: '缺少英文冒号' },
  CommaExpected: { en: 'a comma is missing', zh: '缺少英文逗号' },
  CloseBraceExpected: { en: '`}` is missing', zh: '缺少 `}`' },
  CloseBracketExpected: { en: '`]` is missing', zh: '缺少 `]`' },
  EndOfFileExpected: { en: 'more text after the end', zh: '末尾之后还有内容' },
  InvalidCommentToken: { en: 'JSON has no comments', zh: 'JSON 不支持注释' },
  UnexpectedEndOfString: {
    en: 'the text does not end on its line; write a line break as `\\n` or begin a new paragraph',
    zh: '文字没有在本行结束；请补上双引号，换行请另起段落',
  },
  InvalidEscapeCharacter: { en: 'a backslash before a character that needs none', zh: '反斜杠后的字符无效' },
  InvalidCharacter: { en: 'a control character; remove it', zh: '含控制字符；请删除' },
}
