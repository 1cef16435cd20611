import type { Message } from '@cec-bulletin/schema'

interface YamlMistake {
  /** That of the package `yaml`, or `ALIAS`. */
  code: string
  /** Where it was found, as an offset in the text. */
  start: number
}

/** What was probably typed where `bulletin.yaml` is no YAML, how to write it, and where the mistake begins. */
export function explainYaml(text: string, { code, start }: YamlMistake): { message: Message; start: number } {
  const before = text.slice(0, start)
  // What is not closed is noticed only where the lines end.
  const quote = code === 'MISSING_CHAR' ? /^[^#\n]*?: *(?=(["'])(?:(?!\1).)*$)/m.exec(before) : null
  if (quote) return { message: unclosed, start: quote.index + quote[0].length }
  const open = code === 'BAD_INDENT' ? /[[{](?=[^\]}]*$)/.exec(before) : null
  if (open) return { message: bracket, start: open.index }
  return { message: explainLine(before, { text, code }), start }
}

function explainLine(before: string, { text, code }: { text: string; code: string }): Message {
  const line = text.slice(before.lastIndexOf('\n') + 1).split('\n', 1)[0] ?? ''
  const [, field = ''] = /^\s*([\w-]+)\s*：/.exec(line) ?? []
  if (field !== '')
    return {
      en: `The colon after \`${field}\` is full width; write \`${field}: \`, with a half-width colon and a space`,
      zh: `\`${field}\` 后面是全角冒号；请写 \`${field}: \`，用半角冒号加空格`,
    }
  const [, name = ''] = /^\s*([\w-]+):[^\s/]/.exec(line) ?? []
  if (name !== '')
    return {
      en: `There is no space after the colon; write \`${name}: \` and then the value`,
      zh: `冒号后面缺少空格；请写 \`${name}: \`，再写内容`,
    }
  if (code === 'UNEXPECTED_TOKEN' && /["'] *$/.test(before)) return behindQuote
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && !/^\s*[\w-]+: .*: /.test(line)) return indent
  return Object.hasOwn(messages, code) ? (messages[code] ?? anything) : anything
}

const unclosed: Message = {
  en: 'A quotation mark is not closed; put the same one at the end of the value, as in `title: "绿色采购简报"`',
  zh: '引号没有闭合；请在内容末尾补上同样的引号，例如 `title: "绿色采购简报"`',
}

const behindQuote: Message = {
  en: 'Nothing may follow a closing quotation mark; put the whole value in quotes, and “ ” within it, as in `title: "“绿”简报"`',
  zh: '引号之后不能再有文字；请把全部内容放进引号，其中的引号用“ ”，例如 `title: "“绿”简报"`',
}

const bracket: Message = {
  en: 'A bracket is not closed: `[` ends with `]`, `{` with `}`; a title that begins with one stands in quotes, as in `title: "[绿] 简报"`',
  zh: '括号没有闭合：`[` 要以 `]` 结束，`{` 要以 `}` 结束；以括号开头的文字请加引号，例如 `title: "[绿] 简报"`',
}

const indent: Message = {
  en: 'The lines are not indented alike: a field begins where the one above it does, those below `theme:` two spaces further in',
  zh: '缩进不一致：同一级字段要左对齐，`theme:` 之下各项再缩进两个空格',
}

const quotes: Message = {
  en: 'A value that begins with this sign stands in quotes, as in `title: "@简报"`',
  zh: '以这个符号开头的内容要加引号，例如 `title: "@简报"`',
}

const noField: Message = {
  en: 'This line has no field; write a name, a colon, a space and the value, as in `title: 绿色采购简报`',
  zh: '此行没有字段；请写“名称、半角冒号、空格、内容”，例如 `title: 绿色采购简报`',
}

const messages: Record<string, Message> = {
  MISSING_CHAR: noField,
  TAB_AS_INDENT: {
    en: 'This line is indented with a tab; use spaces',
    zh: '此行用制表符缩进；请改用空格',
  },
  DUPLICATE_KEY: {
    en: 'This field stands here a second time; keep one of them',
    zh: '这个字段重复了；请只留一个',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    en: 'A value that holds a colon and a space stands in quotes, as in `title: "简报: 第一辑"`',
    zh: '内容中有“冒号加空格”时要加引号，例如 `title: "简报: 第一辑"`',
  },
  BAD_SCALAR_START: quotes,
  ALIAS: quotes,
  MULTILINE_IMPLICIT_KEY: noField,
  UNEXPECTED_TOKEN: indent,
  BAD_INDENT: indent,
}

const anything: Message = {
  en: 'From here on this is not YAML; check colons, quotes and indents, as in `title: 绿色采购简报`',
  zh: '从这里起不是有效的 YAML；请检查冒号（半角冒号加空格）、引号和缩进，例如 `title: 绿色采购简报`',
}
