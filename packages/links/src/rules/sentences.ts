import type { Message } from '../types.ts'

/** What is wrong with a piece of a file of rules, and how to mend it. */
export const sentences: Readonly<Record<string, Message>> = {
  version: {
    en: 'Expected `"version": 1`, the form of data that this release reads.',
    zh: '应为 `"version": 1`，即本版本能读取的数据格式。',
  },
  id: {
    en: 'A rule is named in small letters, digits and hyphens, such as `tracker-example`.',
    zh: '规则名只用小写字母、数字和连字符，例如 `tracker-example`。',
  },
  host: {
    en: 'A host is written in small letters and as it is sent, without scheme, port or path: `example.com`, `xn--fsqu00a.xn--0zwm56d`.',
    zh: '网站名用小写字母，按实际传送的形式写，不带协议、端口和路径：`example.com`、`xn--fsqu00a.xn--0zwm56d`。',
  },
  path: {
    en: 'A path may have a `*` at one of its ends or at both, and nowhere else: `/go/*`, `*/unsubscribe`.',
    zh: '路径的 `*` 只能放在开头或结尾：`/go/*`、`*/unsubscribe`。',
  },
  name: {
    en: 'The name of a parameter is written in small letters, with a `*` at its end at most: `utm_*`.',
    zh: '参数名用小写字母，`*` 只能放在末尾：`utm_*`。',
  },
  'whole-name': {
    en: 'The name of a parameter is written in small letters, and here without a `*`.',
    zh: '参数名用小写字母，此处不能用 `*`。',
  },
  pattern: {
    en: 'A pattern begins with `^`, has no groups or alternatives, and repeats at most one character without an exact count: `^[0-9a-f]{32}$`, `^mq[a-z]+$`.',
    zh: '取值的模式以 `^` 开头，不用括号分组和 `|`，不定次数的重复至多一处：`^[0-9a-f]{32}$`、`^mq[a-z]+$`。',
  },
}
