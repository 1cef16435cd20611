import type { SourceBlock } from '../../../source/blocks.ts'
import { rangesOf } from '../../../source/ranges-of.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { Desk } from '../../desk/desk.ts'

/** Drops what asks to follow an account, to scan a code or to share, and the picture of the code with it. */
export function calls(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  const said = blocks.map((block) => callOf(block, desk))
  const buttons = blocks.map((block) => isButton(block, desk))
  const isBar = (index: number) =>
    buttons[index] && (buttons[index - 1] || buttons[index + 1] || isList(index))
  const isList = (index: number) => blocks[index]?.type === 'list'
  const isCode = (index: number) => said[index]?.isScan === true
  return blocks.filter((block, index) => {
    // The name of the account may stand between the code and what is said of it.
    const isNamed = isAccount(blocks[index + 1]) && isCode(index + 2)
    const isPicture =
      block.type === 'image' &&
      (isNamed || isCode(index + 1) || (isCode(index - 1) && !isPictureAt(index - 2)))
    const isAlone = buttons[index] && block.type === 'paragraph' && block.box !== undefined
    if (!said[index] && !isPicture && !isAlone && !isBar(index)) return true
    desk.claim(rangesOf(block), { fate: 'dropped', rule: 'call' })
    return false
  })

  function isAccount(block: SourceBlock | undefined): boolean {
    return block?.type === 'paragraph' && /微信|公众号|视频号/u.test(wordsOf(block.inlines, desk.source.text))
  }

  function isPictureAt(index: number): boolean {
    return blocks[index]?.type === 'image'
  }
}

/** One of the words below an article of WeChat, or a list of them. */
function isButton(block: SourceBlock, desk: Desk): boolean {
  if (block.type === 'list') return block.items.flat().every((item) => isButton(item, desk))
  return block.type === 'paragraph' && !block.isExact && button.test(wordsOf(block.inlines, desk.source.text))
}

/** What may be news all the same is asked. */
function callOf(block: SourceBlock, desk: Desk): { isScan: boolean } | undefined {
  if (block.type !== 'paragraph' || block.isExact || block.level !== undefined) return undefined
  if (block.role !== undefined && block.role !== 'heading') return undefined
  const words = wordsOf(block.inlines, desk.source.text)
    .replace(/\s+/gu, ' ')
    .replace(/^[\s▼▲△▽↓↑👇👆-]+|[\s▼▲△▽↓↑👇👆-]+$/gu, '')
  if (words === '') return { isScan: false }
  const isCall = words.length <= longest && patterns.some((pattern) => pattern.test(words))
  const isOfMail = desk.source.kind === 'html' && isMailNotice(words)
  if (!isCall && !isOfMail) return undefined
  // A code that is no account's: `扫描二维码报名参加`.
  if (/二维码|扫码|扫一扫/u.test(words) && news.test(words) && !/关注|订阅/u.test(words)) return undefined
  const isSure = isCall && !news.test(words)
  const isDropped = isSure || dropsCall(words, rangesOf(block)[0]?.from ?? 0, desk)
  return isDropped ? { isScan: scan.test(words) } : undefined
}

export const dropsCall = (words: string, at: number, desk: Desk): boolean =>
  desk.ask({
    rule: 'call',
    at,
    text: words,
    question: {
      en: 'Is this line a notice of the website or the mail, such as a call to subscribe, and left out, or is it text?',
      zh: '这一行是网站或邮件系统的提示（如“欢迎订阅”，略去），还是正文？',
    },
    choices: ['drop', 'keep'],
    standard: 'drop',
    confidence: 0.7,
  }) === 'drop'

const longest = 40

/** What mails say at their head and their foot. */
export const isMailNotice = (words: string): boolean => words.length <= longestOfMail && ofMail.test(words)

/** In characters. */
const longestOfMail = 200

const ofMail =
  /邮件(?:显示|浏览)?(?:不正常|异常|无法)|在浏览器(?:中|里|上)?(?:查看|打开|阅读|浏览)|\bview\b.{0,24}\bbrowser|您(?:之所以)?收到(?:这|此|本)?封?(?:邮件|电邮)|\byou(?:'|’)?(?:re| are| have)? receiv(?:ing|ed?) this|our mailing address|add us to your address book|退订|取消订阅|\bunsubscribe\b|\bchange how you receive\b|\b(?:mailing list|to leave this list)\b|^(?:sent (?:from|via)|get outlook|发自我的|发送自|来自.{2,10}邮箱)|^(?:copyright|版权所有|©).{0,20}(?:©|\d{4})/iu

const button =
  /^[\s　]*(?:分享|点赞|收藏|在看|转发|评论|赞|喜欢|推荐|关注|留言|写留言|打赏|赞赏|星标|share|subscribe|sign up|sign in|comments?|like|restack)[\s　]*\d*[\s　]*$/iu

const scan = /二维码|小程序码|扫码|扫一扫|长按|识别/u

const patterns: readonly RegExp[] = [
  /^(?:点击|点|戳|轻触)(?:上方|下方|上面|下面).{0,14}(?:关注|订阅|星标)/u,
  /^[“"「]?(?:阅读|查看|浏览)(?:全文|原文|更多|详情)[”"」]?[\s»›>→…]*$|^(?:read more|continue reading|learn more)[\s»›>→…]*$/iu,
  /^(?:点击|点|戳|轻触)?(?:上方|下方|上面|下面)?[“"「]?(?:蓝字|蓝色字体?|名片|卡片).{0,12}(?:关注|订阅)/u,
  /(?:长按|扫描|识别|扫一扫|扫码).{0,16}(?:二维码|小程序码|关注|订阅|加入)|^(?:扫描|扫码|扫一扫|长按)(?:上方|下方|上图|下图|二维码|识别)/u,
  /^(?:请|欢迎)?(?:关注|订阅).{0,12}(?:公众号|我们|微信|视频号)[！!。]?$/u,
  /点击?.{0,8}[“"「]?阅读原文/u,
  /^[[【（(]?(?:退订|取消订阅|更新订阅|管理订阅|在浏览器(?:中|里)?(?:查看|打开)|(?:如)?无法正常(?:显示|浏览)|unsubscribe|(?:update|manage)\b.{0,16}preferences|view\b.{0,24}\bbrowser|forward to a friend)/iu,
  /^(?:赞|喜欢|点赞|收藏|分享)[\s　(（]*\d+[\s　)）]*$/u,
  /^(?:记得|别忘了?|请)?.{0,8}(?:设为|加)[“"「]?星标/u,
  /^[“"「]?阅读原文[”"」]?$/u,
  /(?:点|给).{0,4}(?:个|一个)?[“"「]?(?:在看|小花|小心心|再看|赞)/u,
  /^(?:(?:分享|点赞|收藏|在看|转发|关注|评论|赞|点|三连|素质)[\s、|｜·，/]*){2,}$/u,
  /^[（(<《←→⇠⇢\s]*(?:请?(?:向?[上下左右]+|左右|上下)滑动|滑动(?:查看|阅览|阅读)).{0,12}$/u,
]

const news = /报名|投稿|查看|了解|详情|咨询|加入|下载|参[与加]|预约|购/u
