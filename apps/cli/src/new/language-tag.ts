/** The tag of a language that is named in words, `zh-CN` for `中文`; anything else as it was typed. */
export function languageTag(answer: string): string {
  return tags.get(answer.trim().toLowerCase()) ?? answer.trim()
}

const tags = new Map([
  ...['中文', '汉语', '漢語', '简体', '简体中文', '普通话', 'chinese'].map(
    (name) => [name, 'zh-CN'] as const,
  ),
  ...['繁体', '繁體', '繁体中文', '繁體中文'].map((name) => [name, 'zh-TW'] as const),
  ...['英文', '英语', '英語', 'english'].map((name) => [name, 'en'] as const),
])
