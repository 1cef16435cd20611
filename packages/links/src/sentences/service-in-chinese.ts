/**
 * The name of a service for Chinese sentences: `百度` of `Baidu 百度 (device, beside the mark of its spider)`, without the
 * note, which is about one row, and `X` of `X (Twitter: sharer)`.
 */
export function serviceInChinese(service: string): string {
  const name = service.replace(/ ?\([^()]*\)/g, '')
  const own = name.match(/[\p{L}\p{N}]*\p{Script=Han}[\p{L}\p{N}]*/gu)
  return words.get(name) ?? (own ?? name.split(/, | and /)).join('、')
}

/** What is a description and no name. */
const words: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['Campaign tags', '营销活动标记'],
  ['E-mail blasts', '群发邮件'],
  ['News sites', '新闻网站'],
  ['Publishers’ own campaign names', '出版者自己的活动名称'],
])
