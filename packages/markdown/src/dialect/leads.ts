import type { Labels } from '@cec-bulletin/schema/model'

/**
 * The label of the sources that a text begins with, whatever people write for it: `摘自:`, `来源：`, `资料来源 :`,
 * `Source:`. Only the words of the language are the dialect's own.
 */
export function sourceLabelAt(text: string): string | undefined {
  return /^(?:(?:资料|信息|文章|稿件|内容|資料|資訊)?(?:来源|來源)|摘[编編]?自|选自|選自|(?:转载?|轉載?)自|出处|出處|Sources?)[ \u3000]?[:：]/i.exec(
    text,
  )?.[0]
}

/** The label of a picture's credit that a text begins with, with either colon. */
export function creditLabelAt(text: string, { credit }: Labels): string | undefined {
  const word = credit.trimEnd().slice(0, -1)
  return text.startsWith(`${word}:`) || text.startsWith(`${word}：`) ? `${word}:` : undefined
}

/** The dash before a quote's attribution that a text begins with: `——`, and what people type for it. */
export function dashAt(text: string): string | undefined {
  return /^(?:——?|――?|──?|－－|--+|––?)/.exec(text)?.[0]
}
