import type { Message } from '@cec-bulletin/schema'

/** What editors read and write for choices of hints; any other choice is words of the document, and stays. */
export const choiceWords: Readonly<Record<string, Message>> = {
  yes: { en: 'yes', zh: '是' },
  no: { en: 'no', zh: '否' },
  section: { en: 'section', zh: '栏目' },
  article: { en: 'article', zh: '文章' },
  summary: { en: 'summary', zh: '摘要' },
  caption: { en: 'caption', zh: '图注' },
  text: { en: 'text', zh: '正文' },
  heading: { en: 'heading', zh: '小标题' },
  box: { en: 'box', zh: '方框' },
  title: { en: 'title', zh: '标题' },
  layout: { en: 'layout', zh: '版式' },
  introduction: { en: 'introduction', zh: '导语' },
  above: { en: 'above', zh: '上文' },
  below: { en: 'below', zh: '下文' },
  swap: { en: 'swap', zh: '对调' },
  join: { en: 'join', zh: '合为一词' },
  keep: { en: 'keep', zh: '不动' },
  one: { en: 'one', zh: '一个' },
  two: { en: 'two', zh: '两个' },
  same: { en: 'same', zh: '同一段' },
  new: { en: 'new', zh: '另起一段' },
  line: { en: 'line', zh: '单独成行' },
  drop: { en: 'drop', zh: '删去' },
  statement: { en: 'statement', zh: '声明' },
}
