/** How lines of text are set, which what is inherited says once for a whole part. */
export interface Setting {
  /** BCP 47. */
  lang: string
  dir: 'ltr' | 'rtl'
}

/** What one part of an issue must say to be set otherwise than what is around it; an empty string where it is not. */
export function settingStyle({ lang, dir }: Setting, around?: Setting): string {
  const styles: string[] = []
  if (dir !== (around?.dir ?? 'ltr')) styles.push(`direction:${dir}`)
  const fills = isFull(lang)
  if (fills !== (around !== undefined && isFull(around.lang))) styles.push(fills ? full : plain)
  return styles.join(';')
}

/** Chinese and Japanese fill their lines, and have air between their characters, which would tear Arabic apart. */
export function isFull(lang: string): boolean {
  return /^(?:zh|ja)\b/i.test(lang)
}

const full = 'text-align:justify;letter-spacing:.5px'
const plain = 'text-align:start;letter-spacing:0'
