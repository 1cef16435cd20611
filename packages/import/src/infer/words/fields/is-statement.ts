import { isLatin } from '../../../lines/joining/is-latin.ts'
import { inBothScripts } from '../in-both-scripts.ts'

/** A sentence about the bulletin itself. */
export const isStatement = (words: string): boolean =>
  words.length <= 300 && (isAboutIssue(words) || isAboutIssueInEnglish(words.replace(address, '')))

/** An address may have any word in it. */
const address = /https?:[!-~]+/giu

const isAboutIssue = (words: string) =>
  /(?:本(?:期|刊|报|简报|通讯|快[讯报]|[周月季]报|[周月季]刊)|简报|内容)/u.test(words) &&
  /(?:编制|编写|汇编|编译|整理|转载|来源|免责|制作|版权)/u.test(words)

const isAboutIssueInEnglish = (words: string) =>
  /\b(?:reprint(?:ed|s)?|reproduc(?:ed|tion)|copyright|newsletter|bulletin|magazine|this issue|written by (?:members|volunteers)|contributions (?:are )?(?:always )?welcome|views expressed)\b/iu.test(
    words,
  ) && !/[：:]\s*$/u.test(words)

/** A short sentence of the law or of courtesy, as it stands among the names of those who made an issue. */
export const isNotice = (words: string): boolean => isNoticeInEnglish(words) || isNoticeInChinese(words)

const isNoticeInEnglish = (words: string) =>
  words.trim().length <= 200 &&
  isLatin(words) &&
  /\breprint(?:ed|s)?\b|\bmay be (?:copied|forwarded|passed on|printed|quoted|reproduced|reprinted|shared)\b|\bcopyright\b|\bunsubscribe\b|^\s*(?:this|our) (?:bulletin|newsletter|letter)\b/iu.test(
    words,
  )

const isNoticeInChinese = (words: string) => words.trim().length <= 100 && notice.test(words)

const notice = inBothScripts(
  /^[\s　]*本(?:\p{Script=Han}{0,3}[刊报讯]|通报)[^“”]*[。！]?[\s　]*$|(?:内部(?:资料|交流|刊物)|免费(?:交流|赠阅|取阅)|仅供.{0,12}(?:参考|交流|阅读)|(?:欢迎\p{Script=Han}{0,4}|谢绝|如需|未经.{0,12}|请勿|禁止)(?:投稿|来稿|转载|翻印|赐稿)|转载(?:请|须|时)|注明出处|共印\s*\d+\s*份|版权所有|侵权必究|All rights reserved|©)/iu,
)
