/**
 * The label of the sources that a text begins with, whatever people write for it: `摘自:`, `来源：`, `资料来源 :`,
 * `Source:`. Only the words of the language are the dialect's own.
 */
export function sourceLabelAt(text: string): string | undefined {
  return /^(?:(?:资料|信息|文章|稿件|内容|資料|資訊)?(?:来源|來源)|摘[编編]?自|选自|選自|(?:转载?|轉載?)自|出处|出處|Sources?)[ \u3000]?[:：]/i.exec(
    text,
  )?.[0]
}

/** The label of a picture's credit that a text begins with, of whatever language, with either colon. */
export function creditLabelAt(text: string): string | undefined {
  return /^(?:图片|圖片|Picture)[:：]/.exec(text)?.[0]
}

/** The label of a table's caption that a text begins with, of whatever language, with either colon. */
export function tableLabelAt(text: string): string | undefined {
  return /^(?:表|Table)[:：]/.exec(text)?.[0]
}

/** The dash before a quote's attribution that a text begins with: `——`, and what people type for it. */
export function dashAt(text: string): string | undefined {
  return /^(?:——?|――?|──?|－－|--+|––?)/.exec(text)?.[0]
}
