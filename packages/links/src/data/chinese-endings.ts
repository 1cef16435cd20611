/** Top-level domains in other scripts that a bare address may end with; the finder has the whole list. */
export const otherScriptEndings: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    '中国 中國 公司 网络 網絡 网站 网址 网店 中文网 香港 台湾 台灣 澳門 新加坡 在线 集团 机构 组织机构 政务 政府 公益 企业 商城 商店 商标 信息 ' +
    '健康 娱乐 手机 新闻 广东 佛山 移动 联通 我爱你 世界 рф рус москва онлайн сайт орг укр бел срб 한국 닷컴 닷넷 みんな コム'
  ).split(' '),
)
