/** A character of a script that is written without spaces and with full-width marks, for a pattern with the flag `u`. */
export const wide = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]'

/** Whether a text in this language keeps to the rules of Chinese. Japanese has its own, and uses them more freely. */
export const isChinese = (lang: string): boolean => /^(?:zh|yue|$)/.test(lang)

/** What a warning shows of a text, `"text"`, quoted as Chinese quotes it. */
export const inChineseQuotes = (received: string): string =>
  `“${received.replace(/^"|"$/g, '').replaceAll('\\"', '"')}”`
