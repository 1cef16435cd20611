/** How wide a text is set, in ems: Chinese characters and full-width marks are as wide as high, all others half as wide. */
export function widthOf(text: string): number {
  let halves = 0
  for (const character of text) {
    if (isInvisible.test(character)) continue
    halves += isFullWidth(character) ? 2 : 1
  }
  return halves / 2
}

const isInvisible = /[\p{Cc}\p{Cs}\p{Mn}\u00ad\u200b-\u200d\ufeff]/u

export const isFullWidth = (character: string): boolean => fullWidth.test(character)

/** Whether a character is as wide as high among these words: the marks that Chinese and Latin share are so in Chinese alone. */
export const isFullWidthIn = (character: string, words: string): boolean =>
  isFullWidth(character) && (!isShared.test(character) || isChinese.test(words))

const isShared = /^[“”‘’—…·]$/u

const isChinese = /[\p{Script=Han}\u3000-\u303f\uff01-\uff60]/u

// The quotes and dashes of Chinese type are shared with Latin, where they are narrow; bulletins are Chinese.
const fullWidth =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u2e3a\u2e3b\u2e80-\u2fdf\u3000-\u303f\uff01-\uff60\uffe0-\uffe6“”‘’—…※●○◆◇■□★☆▲△→·]/u
