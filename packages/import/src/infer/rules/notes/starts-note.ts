import { inBothScripts } from '../../words/in-both-scripts.ts'
import { countedUnits } from '../../words/numbers/counted-units.ts'
import { monthNames } from '../../words/numbers/english-date.ts'

/** Whether words begin with the number of a note: `1按两班制计算。`, `1 The treadle was cut from ash.`; an item has a mark behind its number, and `1 月` is no note. */
export function startsNote(words: string, number: number): boolean {
  const [, found, rest = ''] = /^\s*(\d{1,2})\s*(?=[\p{L}“"《（(])(.*)$/su.exec(words) ?? []
  return Number(found) === number && !counted.test(rest) && /[\p{L}]{2}/u.test(rest)
}

/** What is counted, in front of which a number is no mark; `本馆` in `1本馆已取消罚款` is a word. */
export const counted = inBothScripts(
  new RegExp(
    String.raw`^\s*(?:(?!本[馆刊校院社报会站村镇店厂街组班处区县市所期文书页表])[${countedUnits}路所平立至到、]|[ap]\.?m\b|(?:${monthNames})\p{Ll}*(?!\p{L}))`,
    'u',
  ),
)
