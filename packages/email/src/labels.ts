import { labelsFor } from '@cec-bulletin/schema/model'

interface MailLabels {
  /** The links at the end. */
  view: string
  unsubscribe: string
  /** A link in the place of a picture without words. */
  picture: string
}

const all: Readonly<Record<string, MailLabels>> = {
  zh: { view: '在网页上阅读', unsubscribe: '退订', picture: '图片' },
  'zh-Hant': { view: '在網頁上閱讀', unsubscribe: '退訂', picture: '圖片' },
}

const en: MailLabels = { view: 'Read on the web', unsubscribe: 'Unsubscribe', picture: 'Picture' }

/** The words that only a mail adds, in the languages that the schema has words in. */
export function labelsOf(lang: string): MailLabels {
  return all[labelsFor(lang).lang] ?? en
}
