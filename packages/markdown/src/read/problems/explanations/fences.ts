import type { Message } from '@cec-bulletin/schema'

/** About the lines `---` around the front matter; `%` is the line that is wrong, or the one beside which it is missing. */
export const fences = {
  missing: {
    en: 'The lines from `%` on are the front matter. Put a line `---` (three hyphens) above and one below them.',
    zh: '从 `%` 起是文件开头的信息，请在它的上面和下面各加一行 `---`（三个英文连字符）。',
  },
  unopened: {
    en: 'A line `---` (three hyphens) is missing above `%`.',
    zh: '`%` 的上面缺少一行 `---`（三个英文连字符），请补上。',
  },
  unclosed: {
    en: 'The front matter does not end. Put a line `---` (three hyphens) below `%`.',
    zh: '文件开头的信息没有结束：请在 `%` 的下面加一行 `---`（三个英文连字符）。',
  },
  other: {
    en: 'The line `%` is not three hyphens. Write `---`.',
    zh: '这一行 `%` 不是三个英文连字符，请改为 `---`。',
  },
} satisfies Record<string, Message>
