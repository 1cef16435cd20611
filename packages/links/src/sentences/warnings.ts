import type { Message, Warning, WarningCode } from '../types.ts'

export function warn(code: WarningCode): Warning {
  return { code, message: { ...SENTENCES[code] } }
}

const SENTENCES: Record<WarningCode, Message> = {
  homograph: {
    en: 'The host looks like another one in Latin letters; check that it is the one you mean.',
    zh: '该网站名与某个拉丁字母域名外形相同；请确认没有被冒充。',
  },
  'opaque-redirector': {
    en: 'This is a redirector that does not show where it leads; publish the address behind it instead.',
    zh: '这是看不出去向的跳转地址；请改用它最终到达的地址。',
  },
  'redirector-unread': {
    en: 'This is a redirector whose target is missing or not fit to publish; it is left as it is.',
    zh: '这是跳转地址，但其目标缺失或不宜发布；已原样保留。',
  },
  'redirector-too-deep': {
    en: 'Too many redirectors are nested here; the address is left as it is.',
    zh: '跳转地址嵌套过多；已原样保留。',
  },
  'merge-tag': {
    en: 'The address holds a merge tag that nobody filled in.',
    zh: '地址中含有未替换的邮件合并标签。',
  },
  signed: {
    en: 'The address is signed and may stop working when its signature expires; not a byte was changed.',
    zh: '该地址带有签名，签名到期后可能失效；内容一字未改。',
  },
  'carries-address': {
    en: 'The address carries another one; where it only leads there, publish that one instead.',
    zh: '地址中带有另一个网址；如果它只是跳转到那里，请改用那个网址。',
  },
  'trailing-stop': {
    en: 'A stop at the end of the address was taken for the sentence’s and left out; check that the address still works.',
    zh: '地址末尾的标点按句子的标点处理，已去掉；请确认链接能打开。',
  },
  archived: {
    en: 'The address of an archive holds the archived one; it was kept whole.',
    zh: '该地址为网页存档，其中的原始地址已完整保留。',
  },
}
