import type { Message } from '@cec-bulletin/schema'

/** What editors read and write for choices of hints; any other choice is words of the document, and stays. */
export const choiceWords: Readonly<Record<string, Message>> = {
  yes: { en: 'yes', zh: '是' },
  no: { en: 'no', zh: '否' },
  section: { en: 'section', zh: '栏目' },
  article: { en: 'article', zh: '文章' },
  summary: { en: 'summary', zh: '摘要' },
  text: { en: 'text', zh: '正文' },
}
