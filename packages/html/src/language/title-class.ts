import type { Properties } from 'hast'

/** What tells whether a title can break between phrases alone. */
export interface TitleOptions {
  /** That of the title, BCP 47. */
  lang: string
  /** How many characters a line of such a title holds on the narrowest phone, of 320 px. */
  room: number
}

/**
 * Chinese breaks between any two characters, in the middle of a word as well. Where each phrase of a title has room on
 * a line, the title breaks between phrases alone: at punctuation and spaces. The style does that by this class, which is
 * given as an element's properties.
 *
 * @param title On one line.
 * @param options The language of the title, and the room on a line.
 * @example
 * ```ts
 * import { titleClass } from '@cec-bulletin/html'
 *
 * const options = { lang: 'zh-CN', room: 9 }
 * console.log(titleClass('绿水青山，就是金山银山', options)) // {"className":["phrases"]}
 * console.log(titleClass('绿水青山就是金山银山吗', options)) // {}
 * ```
 */
export function titleClass(title: string, { lang, room }: TitleOptions): Properties {
  // What is no text is refused where it is written.
  const mayBreak = typeof title === 'string' && title.length > room && /^zh\b/i.test(lang)
  return mayBreak && (title.match(phrases) ?? []).every(({ length }) => length <= room)
    ? { className: ['phrases'] }
    : {}
}

/** Words with what opens before them and what closes behind them. */
const phrases =
  /[\p{Ps}\p{Pi}]*[^\p{Ps}\p{Pi}\p{Pe}\p{Pf}，。：；！？、…—\s]*[\p{Pe}\p{Pf}，。：；！？、…—]*/gu
