import type { Message } from '@cec-bulletin/schema'

/** What `bulletin fmt` says. */
export const formatWords = {
  changed: (file: string): Message => ({ en: `Formatted: ${file}`, zh: `已整理：${file}` }),
  wouldChange: (file: string): Message => ({ en: `Would change: ${file}`, zh: `需要整理：${file}` }),
  nothing: { en: 'Nothing to change.', zh: '无需整理。' },
  refused: (file: string): Message => ({
    en: `Left as it is: ${file}. Mend what is listed above first.`,
    zh: `未改动 ${file}；请先改正以上问题。`,
  }),
  onlyMarkdown: (file: string): Message => ({
    en: `Left as it is, because it is not Markdown: ${file}`,
    zh: `不是 Markdown，未改动：${file}`,
  }),
  wouldLose: {
    en: 'Formatting this would change more than its form (a comment in the front matter would be lost, for instance); mend or remove what the excerpt shows',
    zh: '整理后改变的不只是写法（例如会丢失文件开头信息中的备注）；请先改正或删去此处',
  },
}
