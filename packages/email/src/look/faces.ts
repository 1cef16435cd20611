import type { Theme } from '@cec-bulletin/html'

type Faces = Readonly<Record<Theme['text'], string>>

/**
 * In Chinese, Chinese faces come first, so that `“”`, `——` and `……` are as wide as they should be. Each list names a
 * face of macOS and iOS, then of Linux and Android, then of Windows. No name needs quotes, which would be longer
 * written in an attribute.
 */
const simplified: Faces = {
  serif: 'Songti SC,Noto Serif CJK SC,SimSun,serif',
  sans: 'PingFang SC,Microsoft YaHei,Noto Sans CJK SC,sans-serif',
}

const traditional: Faces = {
  serif: 'Songti TC,Noto Serif CJK TC,PMingLiU,serif',
  sans: 'PingFang TC,Microsoft JhengHei,Noto Sans CJK TC,sans-serif',
}

const others: Faces = {
  serif: 'Charter,Georgia,Cambria,serif',
  sans: 'Helvetica Neue,Segoe UI,Roboto,Arial,sans-serif',
}

export function facesOf(lang: string): Faces {
  if (!/^zh\b/i.test(lang)) return others
  return /-(?:Hant|TW|HK|MO)\b/i.test(lang) && !/-Hans\b/i.test(lang) ? traditional : simplified
}

export const monospace = 'Menlo,Consolas,monospace'
