import type { Message } from '@cec-bulletin/schema'

/** The words of the page for the editor, in both languages. */
export const words = {
  heading: { en: 'WeChat article: preview', zh: '公众号文章：预览' },
  title: { en: 'Title', zh: '标题' },
  author: { en: 'Author', zh: '作者' },
  digest: { en: 'Digest', zh: '摘要' },
  article: { en: 'Article', zh: '正文' },
  copy: { en: 'Copy ', zh: '复制' },
  done: { en: ': done. Paste it into the editor of WeChat.', zh: '：已复制，请到公众号编辑器里粘贴。' },
  failed: {
    en: ': the browser does not allow it. Select it and copy it by hand.',
    zh: '：浏览器不允许，请选中后手动复制。',
  },
  problems: { en: 'To mend', zh: '要改的地方' },
  fine: { en: 'Nothing is too long, and every picture is there.', zh: '长度都合适，图片都齐全。' },
} satisfies Record<string, Message>
