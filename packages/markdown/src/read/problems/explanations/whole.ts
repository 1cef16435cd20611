import type { Message } from '@cec-bulletin/schema'

/** About the document as a whole. */
export const whole = {
  'control-character': {
    en: 'There is a control character here (%). Take it out.',
    zh: '这里有控制字符（%），请删去。',
  },
  'too-large': {
    en: 'This is more than one issue may hold. Split the document.',
    zh: '内容超过一期简报的上限。请把文件拆成几份。',
  },
  'not-text': {
    en: 'This is not text (%). Give the Markdown itself, as a string.',
    zh: '这不是文字（%）。请传入 Markdown 文本本身（字符串）。',
  },
  'malformed-tree': {
    en: 'This is not mdast at `%`. Take the tree from a parser such as remark-parse, or mend it there.',
    zh: '`%` 处不是 mdast。请使用 remark-parse 等解析器所得的树，或改正此处。',
  },
  'out-of-stack': {
    en: 'This cannot be read here, because the call stack is nearly used up. Read it where fewer calls are under way.',
    zh: '调用栈将用尽，此处无法读取。请在调用层次较少的地方读取。',
  },
  'too-deep': {
    en: 'This is nested too deep. Take it out of some of the lists or quotes around it.',
    zh: '这里嵌套太深。请把它从外层的列表或引文中移出。',
  },
} satisfies Record<string, Message>
