/** Lines of two columns beside each other. */
export const beside = (left: readonly string[], right: readonly string[]) =>
  Array.from({ length: Math.max(left.length, right.length) }, (_, index) =>
    `${(left[index] ?? '').padEnd(36)}${right[index] ?? ''}`.trimEnd(),
  )

export const [market, school] = [
  [
    ...['  早市从三月起在南门外开张，清晨五点到七', '点开市，逢雨改在棚里，摊位照旧按月抽签。'],
    ...['  卖菜的人都说好，只是水龙头少了一只，洗', '菜要排队，入秋以前会再装两只。'],
  ],
  [
    ...['  操场换了新的沙坑，孩子们放学以后都来跳', '远，老师在旁边量，最远的一个跳了三米多。'],
    ...['  秋天还要添两副单杠，家长会已经答应了，', '旧的那一副留给低年级。'],
  ],
] as const

export const said = (lines: readonly string[]) =>
  [lines.slice(0, 2), lines.slice(2)].map((part) => `paragraph: ${part.join('').trim()}`)

export const head = ['两岸民间简报', '第3期 2024年5月20日', '']
