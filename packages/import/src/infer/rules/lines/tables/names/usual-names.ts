/** Whether this is what a column is called in many tables: `日期`, `地点`, `金额（元）`, `Date`, `Venue`. */
export const isUsualName = (words: string): boolean => usual.test(words) || isOfRanks(words)

/** Whether the numbers of a column of this name are no amounts, so that it may be the first one. */
export const isOfRanks = (words: string): boolean => ranks.test(words)

const ranks = /^(?:名次|序号|排名|位次|编号|No\.?|Rank|Place|Position)$/iu

const inChinese = [
  '日期|时间|时段|月份|年份|年度|星期|场次|班次|车次|线路|路线|天数',
  '地点|地址|场地|教室|区域|范围|地区|站点|产地|位置',
  '名称|姓名|单位|部门|学校|年级|班级|小区|小组|组别|队伍|机构|岗位|职务|对象',
  '项目|内容|活动|主题|题目|课程|片名|书名|作者|主讲|主讲人|讲师|负责人|联系人|值班|电话|联系电话',
  '类别|类型|种类|品名|品种|品类|规格|级别|等级|材料|阶段|备注|说明|结果|去向|用途',
  '数量|人数|人次|名额|金额|单价|价格|票价|收费|费用|收入|支出|面积|总数|合计|得分|总分|比例|占比|同比|增长|补贴',
]

const inEnglish = [
  'Dates?|Days?|Times?|When|Month|Year|Place|Venue|Where|Location|Route|Area|Room',
  'Name|Who|Leader|Speaker|Host|Contact|Phone|Team|Group|Club|School|Department|Class',
  'Event|Activity|What|Subject|Topic|Title|Course|Item|Type|Notes?',
  'Number|Quantity|Total|Amount|Price|Cost|Fee|Points|Score|Result|Places',
]

const usual = new RegExp(
  `^(?:${inChinese.join('|')})(?:[（(][^（()）]{1,6}[)）])?$|^(?:${inEnglish.join('|')})(?: \\([^()]{1,8}\\))?$`,
  'u',
)
