/** What is counted or numbered, one character each, as in a class of a regular expression: `3 张`, `10 月`. */
export const countedUnits =
  '年月日号时点分秒周天岁期版页张份个名位人次条项件种家场组届元万亿千百吨米升斤克公亩毫厘度层楼栋户座处起宗辆台套本册只区队群把瓶杯盒箱袋桶碗盘棵株头匹双对幅篇首块支枚封节课句间门步'
