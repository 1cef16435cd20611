import type { Grade, Message } from '../types.ts'

/** A rule by which changes are made, with the reason that people read. */
export interface Rule {
  id: string
  grade: Grade
  reason: Message
}

/** Every rule that is not a row of a table of `data/`. */
export const rules = {
  trimSpaces: equivalent('trim-ends', {
    en: 'Spaces around an address are not part of it',
    zh: '地址首尾的空白不属于地址',
  }),
  unwrapLines: equivalent('join-lines', {
    en: 'A line break only wraps the address',
    zh: '换行只是排版折行',
  }),
  trimEnds: policy('trim-ends', {
    en: 'Spaces around an address are not part of it',
    zh: '地址首尾的空白不属于地址',
  }),
  joinLines: policy('join-lines', { en: 'A line break only wraps the address', zh: '换行只是排版折行' }),
  zeroWidth: policy('zero-width', {
    en: 'An invisible character that typesetting put in',
    zh: '排版带入的不可见字符',
  }),
  fullWidth: policy('full-width', {
    en: 'Typed with a Chinese keyboard',
    zh: '由中文输入法误输入的全角字符',
  }),
  htmlEntity: policy('html-ampersand', {
    en: 'The ampersand of HTML source code',
    zh: 'HTML 源代码中的 & 写法',
  }),
  markdownEscape: policy('markdown-escape', {
    en: 'The backslash by which Markdown escapes a sign',
    zh: 'Markdown 转义用的反斜线',
  }),
  wrapping: policy('wrapping', {
    en: 'A label, brackets or quotation marks around an address are not part of it',
    zh: '网址前的说明和两边的括号、引号不属于网址',
  }),
  trailingStop: policy('trailing-stop', {
    en: 'The stop of a sentence after an address is not part of it',
    zh: '网址后的标点属于句子，不属于网址',
  }),
  schemeSpelling: policy('scheme-spelling', {
    en: 'The scheme is misspelt',
    zh: '协议名拼写有误',
  }),
  unlisted: policy('redirector-unlisted', {
    en: 'The address carries another one, to which it is taken to lead',
    zh: '地址中带有另一个网址，视为跳转到该网址',
  }),
  doubledScheme: policy('doubled-scheme', { en: 'The scheme stands twice', zh: '协议名重复' }),
  schemeColon: policy('scheme-colon', { en: 'The colon after the scheme', zh: '协议名后的冒号' }),
  schemeSlashes: equivalent('scheme-slashes', {
    en: 'Two slashes follow the scheme',
    zh: '协议名后应为两条斜线',
  }),
  schemeCase: equivalent('lowercase-scheme', {
    en: 'A scheme is the same in small letters',
    zh: '协议名不分大小写',
  }),
  schemeMissing: policy('add-scheme', { en: 'A bare host is read as https', zh: '裸域名按 https 处理' }),
  mailto: policy('add-mailto', { en: 'A mail address is linked with mailto', zh: '邮箱地址以 mailto 链接' }),
  base: equivalent('resolve-base', { en: 'Read against the base address', zh: '按所属页面补全相对地址' }),
  hostCase: equivalent('lowercase-host', {
    en: 'A host is the same in small letters',
    zh: '网站名不分大小写',
  }),
  hostForm: equivalent('host-form', {
    en: 'The form of the host that is sent on the wire',
    zh: '网站名在网络上实际使用的形式',
  }),
  rootDot: policy('root-dot', { en: 'The dot of the root is not written', zh: '末尾的根域名点不必写出' }),
  port: equivalent('default-port', { en: 'The port is the default one', zh: '端口为默认值' }),
  emptyPath: equivalent('empty-path', { en: 'An empty path is a slash', zh: '空路径即为斜线' }),
  backslash: equivalent('backslash', { en: 'A backslash is read as a slash', zh: '反斜线按斜线处理' }),
  encode: equivalent('percent-encode', {
    en: 'The form that is sent on the wire',
    zh: '在网络上实际传送的编码形式',
  }),
  escapeCase: equivalent('escape-case', {
    en: 'Upper-case escapes are the normal form (RFC 3986 6.2.2.1)',
    zh: '百分号编码以大写为准',
  }),
  unreserved: equivalent('unescape', {
    en: 'This character needs no escape (RFC 3986 6.2.2.2)',
    zh: '该字符无需百分号编码',
  }),
  dotSegments: equivalent('dot-segments', { en: 'Dot segments are resolved', zh: '路径中的点段已解析' }),
  textDirective: policy('text-directive', {
    en: 'A text directive only highlights words for one reader',
    zh: '文本片段标记仅用于高亮',
  }),
  sessionPath: evidenced('session-id', { en: 'The session of one reader', zh: '某位读者的会话标识' }),
  mergeTag: evidenced('merge-tag', {
    en: 'A merge tag that nobody filled in carries nothing',
    zh: '未替换的邮件合并标签不含信息',
  }),
  emptyFragment: policy('empty-fragment', { en: 'An empty fragment says nothing', zh: '空片段没有意义' }),
  mailSpace: policy('mail-space', { en: 'A mail address holds no spaces', zh: '邮箱地址中没有空格' }),
  phoneSpace: policy('phone-space', { en: 'A telephone link holds no spaces', zh: '电话链接中没有空格' }),
} as const satisfies Record<string, Rule>

function equivalent(id: string, reason: Message): Rule {
  return { id, grade: 'equivalent', reason }
}

function evidenced(id: string, reason: Message): Rule {
  return { id, grade: 'evidenced', reason }
}

function policy(id: string, reason: Message): Rule {
  return { id, grade: 'policy', reason }
}
