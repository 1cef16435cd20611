import type { Message, RefusalCode, RefusedLink } from '../types.ts'

/** A refusal with its sentence; `detail` is the piece of the input it is about. */
export function refuse(code: RefusalCode, detail = ''): RefusedLink {
  const { en, zh } = code === 'scheme' && /^s?ftps? *:/i.test(detail) ? FILE_TRANSFER : SENTENCES[code]
  const shown = detail.length > 60 ? `${detail.slice(0, 60)}…` : detail
  return { ok: false, code, message: { en: en.replace('$', () => shown), zh: zh.replace('$', () => shown) } }
}

const FILE_TRANSFER: Message = {
  en: 'The address begins with `$`, which browsers no longer open; put the file on a web page, or give its `https://` address.',
  zh: '地址以 `$` 开头，浏览器已不再支持；请把文件放到网页上，或改用它的 `https://` 地址。',
}

const SENTENCES: Record<RefusalCode, Message> = {
  empty: {
    en: 'The address is empty; expected one such as `https://example.com/`.',
    zh: '地址为空；应填写类似 `https://example.com/` 的地址。',
  },
  placeholder: {
    en: 'The address `$` is a placeholder nobody has filled in; put the real address there.',
    zh: '地址 `$` 是未替换的占位符；请填入真实地址。',
  },
  relative: {
    en: 'The address `$` names no host; write it in full (`https://…`), or give the `base` it belongs to.',
    zh: '地址 `$` 缺少网站名；请写完整地址（`https://…`），或提供它所属的 `base`。',
  },
  scheme: {
    en: 'The address begins with `$`; a publication may only link to http, https, mailto and tel.',
    zh: '地址以 `$` 开头；出版物只能链接到 http、https、mailto 和 tel。',
  },
  userinfo: {
    en: 'The address holds a user name or password (`$`); remove everything before the `@`.',
    zh: '地址中含有用户名或密码（`$`）；请删除 `@` 及其之前的内容。',
  },
  'invalid-host': {
    en: 'The host `$` is not one that can exist; check it for typing errors.',
    zh: '网站名 `$` 不合规范；请检查是否有输入错误。',
  },
  'invalid-port': {
    en: 'The port `$` is not a number from 1 to 65535; correct or remove it.',
    zh: '端口 `$` 不是 1 到 65535 之间的数字；请改正或删除。',
  },
  'ambiguous-host': {
    en: 'Programs disagree on which host `$` names; write the host plainly.',
    zh: '不同程序对 `$` 指向哪个网站理解不一；请直接写出网站名。',
  },
  'unreachable-host': {
    en: 'No reader can reach the host `$`: it is a private or local name; use a public address.',
    zh: '读者无法访问 `$`：它是本机或内网地址；请使用公开地址。',
  },
  'mixed-script': {
    en: 'The host `$` mixes letters of several scripts in one word, as forged addresses do; type it anew.',
    zh: '网站名 `$` 在一个词里混用了多种文字的字母，常见于仿冒网址；请重新输入。',
  },
  'bidi-control': {
    en: 'The address holds an invisible character (`$`) that turns the reading direction; type it anew.',
    zh: '地址中含有改变书写方向的不可见字符（`$`）；请重新输入。',
  },
  'mail-address': {
    en: 'The mail address `$` is not complete; expected one such as `mailto:name@example.com`.',
    zh: '邮箱地址 `$` 不完整；应类似 `mailto:name@example.com`。',
  },
  'mail-header': {
    en: 'The mail link sets the header `$`; only to, cc, subject and body may stand there, without line breaks.',
    zh: '邮件链接设置了 `$`；只允许 to、cc、subject 和 body，且不得换行。',
  },
  'phone-number': {
    en: 'The telephone number `$` is not complete; expected one such as `tel:+861012345678`.',
    zh: '电话号码 `$` 不完整；应类似 `tel:+861012345678`。',
  },
  'too-long': {
    en: 'The address is $ characters long; servers need not accept more than 8000 (RFC 9110 4.1).',
    zh: '地址长达 $ 个字符；服务器不必接受超过 8000 个字符的地址（RFC 9110 4.1）。',
  },
}
