/** The whole address that one which is cut short or misspelt is meant for, where that is beyond doubt. */
export function mendAddress(value: string): string | undefined {
  const typed = value.trim().replace(/\p{Cf}/gu, '')
  const mended = mendMail(typed) ?? mendWeb(typed) ?? mendPhone(typed)
  return mended === undefined || mended === value || !isAddress(mended) ? undefined : mended
}

const mailbox = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$/i

/** `a@b.cn`, `mailto a@b.cn` */
function mendMail(typed: string): string | undefined {
  const address = typed.replace(/^(?:mail\s?to|e?-?mail)\s*[:：]?\s*(?:\/\/)?\s*/i, '').replace('＠', '@')
  return mailbox.test(address) ? `mailto:${address}` : undefined
}

/** `tel：010-1234`, `tel 010-1234` */
function mendPhone(typed: string): string | undefined {
  const [, number] = /^(?:tel|phone)\s*[:：]?\s*(\+?[\d -]{5,20})$/i.exec(typed) ?? []
  return number === undefined ? undefined : `tel:${number.replaceAll(' ', '-')}`
}

// Other letters and other strokes than those of `http://` and `https://`, too many of them or too few.
const scheme =
  /^(?:h{1,2}[tp]{1,4}|t{1,2}p)(s{0,2})\s*(?:[:：;；]\s*[/\\／＼]{0,4}|[/\\／＼]{1,4})\s*(?=[\p{L}\p{N}])/iu

const host = /^(?:[\p{L}\p{N}-]+\.)+[\p{L}]{2,}(?::\d+)?(?=[/?#]|$)/iu

/** What ends like a host and is the name of a file. */
const file =
  /\.(?:jpe?g|png|gif|svg|webp|bmp|pdf|html?|md|markdown|docx?|xlsx?|pptx?|txt|csv|json|zip|rar|mp[34]|wav|py|sh|rs|js|ts)$/i

function mendWeb(typed: string): string | undefined {
  const [whole, secure] = scheme.exec(typed) ?? []
  const rest =
    whole === undefined ? typed.replace(/^[/／]{2}(?=[\p{L}\p{N}])/u, '') : typed.slice(whole.length)
  const [name] = host.exec(rest) ?? []
  if (name === undefined) return undefined
  const isFile = whole === undefined && rest === typed && name === rest && file.test(name)
  if (isFile) return undefined
  return `http${whole === undefined || secure ? 's' : ''}://${rest.replace(/[\s<>"`\\\p{Cc}]/gu, encodeURIComponent)}`
}

function isAddress(value: string): boolean {
  try {
    const { host, protocol } = new URL(value)
    return !protocol.startsWith('http') || host.includes('.')
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return false
  }
}
