/** The only links of an article that WeChat keeps: those to articles on its own site. */
export function isWithinWechat(href: string): boolean {
  return /^https?:\/\/mp\.weixin\.qq\.com(?:[/?#]|$)/i.test(href)
}
