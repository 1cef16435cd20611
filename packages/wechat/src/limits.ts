/**
 * How many characters WeChat takes, tags and all: the API of drafts asks for content of fewer than 20,000. That is never
 * the megabyte it also allows. https://developers.weixin.qq.com/doc/service/api/draftbox/draftmanage/api_draft_add
 */
export const limits = { title: 32, author: 16, digest: 128, content: 19_999 } as const
