/** The code of a language that was named in words, or with another stroke. */
export function mendLanguage(value: string): string | undefined {
  const typed = value.trim().toLowerCase()
  const known = names.get(typed)
  if (known) return known
  const [, language, region] = /^([a-z]{2})[_ –—]([a-z]{2})$/.exec(typed) ?? []
  return language && region ? `${language}-${region.toUpperCase()}` : undefined
}

const names = new Map([
  ...[
    '中文',
    '汉语',
    '简体',
    '简体中文',
    '中文简体',
    '中文（简体）',
    'chinese',
    'zh_hans',
    'simplified chinese',
  ].map((name): [string, string] => [name, 'zh-CN']),
  ...['繁体', '繁體', '繁体中文', '繁體中文', '正體中文'].map((name): [string, string] => [name, 'zh-Hant']),
  ...['英文', '英语', '英語', 'english'].map((name): [string, string] => [name, 'en']),
])
