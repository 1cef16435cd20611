/** What the front matter says of an issue, of its imprint and of an editor. */
export const keysOf = {
  issue: ['title', 'series', 'number', 'date', 'lang', 'summary', 'url', 'imprint'],
  imprint: ['statement', 'publisher', 'editors', 'email', 'site'],
  editor: ['name', 'email'],
} as const

export type Level = keyof typeof keysOf

/** Other words for a key, by the key. */
export const otherWords: Record<Level, Record<string, string>> = {
  issue: {
    title: '标题 題目 标题名 题目 題名 题名 標題 heading headline',
    series: '系列 刊名 简报名称 名称 刊物 系列名称 publication bulletin newsletter',
    number: '期号 期數 期数 期次 刊期 總期數 总期数 期號 issue no volume vol',
    date: '日期 出版日期 发布日期 發布日期 时间 時間 刊期日期 published pubdate',
    lang: '语言 語言 语种 language locale',
    summary: '摘要 简介 概要 导读 提要 簡介 description abstract excerpt',
    url: '网址 链接 地址 網址 link permalink canonical',
    imprint: '编制信息 版权信息 版权 编制 編製資訊 colophon masthead',
  },
  imprint: {
    statement: '说明 声明 编制说明 說明 聲明',
    publisher: '编制单位 主办 主办单位 出版 出版者 出版单位 发布单位 编印 編製 organisation organization',
    editors: '编辑 编者 主编 责任编辑 责编 編輯 editor author authors',
    email: '邮箱 电子邮箱 电邮 电子邮件 联系邮箱 電郵 mail e-mail',
    site: '网站 官网 主页 網站 website homepage',
  },
  editor: {
    name: '姓名 名字 名',
    email: '邮箱 电子邮箱 电邮 电子邮件 mail e-mail',
  },
}
