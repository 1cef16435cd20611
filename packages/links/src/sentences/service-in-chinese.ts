/**
 * The name of a service for Chinese sentences: `百度` of `Baidu 百度 (device, beside the mark of its spider)`, without the
 * note, which is about one row, and `X` of `X (Twitter)`.
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
  ['Facebook share marks', 'Facebook 分享标记'],
  ['Google Ads and Merchant Center', 'Google Ads、Merchant Center'],
  ['Google AMP cache', 'Google AMP 缓存'],
  ['Google Analytics cross-domain linker', 'Google Analytics 跨域标记'],
  ['Google Search, Mail, Docs, Scholar', 'Google 搜索、邮箱、文档、学术搜索'],
  ['Java, PHP, ASP and ColdFusion servers', 'Java、PHP、ASP、ColdFusion 服务器'],
  ['ColdFusion servers', 'ColdFusion 服务器'],
  ['Mailchimp campaign archive', 'Mailchimp 邮件存档'],
  ['News sites', '新闻网站'],
  ['Publishers’ own campaign names', '出版者自己的活动名称'],
  ['X, client of the share button', 'X 分享按钮'],
  ['X, sharer', 'X 分享者'],
])
