import type { Message } from '@cec-bulletin/schema'

/** About titles, and what stands outside of a section. */
export const frame = {
  'marked-title': {
    en: 'The title of an issue, a section or an article is plain text; that of an article may hold one link. Take out pictures, notes, HTML, other links, and what is struck out.',
    zh: '简报、栏目和文章的标题只能是文字，文章的标题可含一个链接。请去掉其中的图片、注释、HTML、删除线和其他链接。',
  },
  'second-title': {
    en: 'The issue has its title already. Write a section as `##` and an article as `###`.',
    zh: '简报已有标题。栏目请写 `##`，文章请写 `###`。',
  },
  'late-title': {
    en: 'A line with one `#` is the title of the issue. Put it above the first `##`; a section is written `##`, an article `###`.',
    zh: '一个 `#` 是整期简报的标题，请移到第一个 `##` 之前；栏目请写 `##`，文章请写 `###`。',
  },
  'no-section': {
    en: 'There is no section yet. Begin one with a line `## title`, and an article below it with `### title`.',
    zh: '还没有栏目。请写一行“## 栏目标题”，再在下面用“### 文章标题”写文章。',
  },
  'before-first-section': {
    en: 'This stands before the first section. Put a `## title` in front of it.',
    zh: '这里还没有栏目。请在前面写一行“## 栏目标题”。',
  },
  'nested-heading': {
    en: 'A title cannot stand in a list, a quote or a note. Make it a paragraph, or move it out.',
    zh: '标题不能放在列表、引文或注释里。请改为段落或移到外面。',
  },
  'heading-order': {
    en: 'This sub-heading skips a level. The first ones below an article are `####`, those below them `#####`, then `######`.',
    zh: '小标题跳级了。文章之下先用 `####`，其下用 `#####`，再下用 `######`。',
  },
} satisfies Record<string, Message>
