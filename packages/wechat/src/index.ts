export { toWechat } from './to-wechat.ts'
export type { WechatArticle } from './wechat-article.ts'
export type { WechatOptions } from './wechat-options.ts'
