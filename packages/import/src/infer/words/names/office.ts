/** How the names of offices, schools and societies end, which make bulletins. */
export const office =
  /(?:[局厅馆]|办公室|委员会|[协学商工]会|联合会|基金会|中心|公司|集团|[大中小]学|学[校院]|医院|研究[院所]|办事处|合作社|编辑部|街道)$/u
