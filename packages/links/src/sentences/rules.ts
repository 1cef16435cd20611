import type { Grade, Sentence } from '../types.ts'

/** A rule as the engine knows it. */
export interface Rule {
  id: string
  grade: Grade
  reason: Sentence
}

/** Every rule that is not a row of a table. */
export const rules = {
  trimSpaces: rule(
    'trim-ends',
    'equivalent',
    'Spaces around an address are not part of it',
    '地址首尾的空白不属于地址',
  ),
  unwrapLines: rule('join-lines', 'equivalent', 'A line break only wraps the address', '换行只是排版折行'),
  trimEnds: rule(
    'trim-ends',
    'policy',
    'Spaces around an address are not part of it',
    '地址首尾的空白不属于地址',
  ),
  joinLines: rule('join-lines', 'policy', 'A line break only wraps the address', '换行只是排版折行'),
  zeroWidth: rule(
    'zero-width',
    'policy',
    'An invisible character that typesetting put in',
    '排版带入的不可见字符',
  ),
  fullWidth: rule('full-width', 'policy', 'Typed with a Chinese keyboard', '由中文输入法误输入的全角字符'),
  htmlEntity: rule('html-ampersand', 'policy', 'The ampersand of HTML source code', 'HTML 源代码中的 & 写法'),
  doubledScheme: rule('doubled-scheme', 'policy', 'The scheme stands twice', '协议名重复'),
  schemeColon: rule('scheme-colon', 'policy', 'The colon behind the scheme', '协议名后的冒号'),
  schemeSlashes: rule(
    'scheme-slashes',
    'equivalent',
    'Two slashes follow the scheme',
    '协议名后应为两条斜线',
  ),
  schemeCase: rule(
    'lowercase-scheme',
    'equivalent',
    'A scheme is the same in small letters',
    '协议名不分大小写',
  ),
  schemeMissing: rule('add-scheme', 'policy', 'A bare host is read as https', '裸域名按 https 处理'),
  mailto: rule('add-mailto', 'policy', 'A mail address is linked with mailto', '邮箱地址以 mailto 链接'),
  base: rule('resolve-base', 'equivalent', 'Read against the base address', '按所属页面补全相对地址'),
  hostCase: rule('lowercase-host', 'equivalent', 'A host is the same in small letters', '网站名不分大小写'),
  hostForm: rule(
    'host-form',
    'equivalent',
    'The form of the host that is sent on the wire',
    '网站名在网络上实际使用的形式',
  ),
  rootDot: rule('root-dot', 'policy', 'The dot of the root is not written', '末尾的根域名点不必写出'),
  port: rule('default-port', 'equivalent', 'The port is the default one', '端口为默认值'),
  emptyPath: rule('empty-path', 'equivalent', 'An empty path is a slash', '空路径即为斜线'),
  backslash: rule('backslash', 'equivalent', 'A backslash is read as a slash', '反斜线按斜线处理'),
  encode: rule(
    'percent-encode',
    'equivalent',
    'The form that is sent on the wire',
    '在网络上实际传送的编码形式',
  ),
  escapeCase: rule(
    'escape-case',
    'equivalent',
    'Upper-case escapes are the normal form (RFC 3986 6.2.2.1)',
    '百分号编码以大写为准',
  ),
  unreserved: rule(
    'unescape',
    'equivalent',
    'This character needs no escape (RFC 3986 6.2.2.2)',
    '该字符无需百分号编码',
  ),
  dotSegments: rule('dot-segments', 'equivalent', 'Dot segments are resolved', '路径中的点段已解析'),
  textDirective: rule(
    'text-directive',
    'policy',
    'A text directive only highlights words for one reader',
    '文本片段标记仅用于高亮',
  ),
  sessionPath: rule('session-id', 'evidenced', 'The session of one reader', '某位读者的会话标识'),
  mergeTag: rule(
    'merge-tag',
    'evidenced',
    'A merge tag that nobody filled in carries nothing',
    '未替换的邮件合并标签不含信息',
  ),
  emptyFragment: rule('empty-fragment', 'policy', 'An empty fragment says nothing', '空片段没有意义'),
  mailSpace: rule('mail-space', 'policy', 'A mail address holds no spaces', '邮箱地址中没有空格'),
  phoneSpace: rule('phone-space', 'policy', 'A telephone link holds no spaces', '电话链接中没有空格'),
} as const satisfies Record<string, Rule>

function rule(id: string, grade: Grade, en: string, zh: string): Rule {
  return { id, grade, reason: { en, zh } }
}
