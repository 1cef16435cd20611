export { toWechat } from './to-wechat.ts'
export { toWechatPage, type WechatPageOptions } from './to-wechat-page.ts'
export type { WechatArticle } from './wechat-article.ts'
export type { WechatOptions } from './wechat-options.ts'
