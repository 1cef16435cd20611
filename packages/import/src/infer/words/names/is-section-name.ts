/** Whether a title is one that bulletins give to sections: `行业动态`, `读者来信`. */
export const isSectionName = (words: string): boolean => {
  const bare = words.replace(/^[一二三四五六七八九十\d]{1,3}[、.．]\s*|[【】[\]「」◆■●★☆\s]+/gu, '')
  return bare.length <= 10 && name.test(bare)
}

const name =
  /(?:动态|要闻|进展|快讯|简讯|新闻|专栏|之窗|园地|资讯|政策|法规|公告|通知|综述|视点|观察|来信|信箱|问答|活动|预告|预报|数据|专题|推荐|荐书|选登|聚焦|一览|风采|天地|信息|速递|专递|掌故|交流|专访|人物|书架|副刊|论坛|消息|回顾|展望|快报|说法|服务|提示|安排|往事|园地|指南|故事|随笔|心得|之声|角|栏|议事厅|会客厅|讲堂|学堂|课堂|茶座|大家谈|面对面|直通车|光荣榜|拾零|撷英|拾贝)$/u
