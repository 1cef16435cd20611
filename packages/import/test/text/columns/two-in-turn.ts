/** The lines of a page with two columns, and what stands above them. */
export const head = ['两岸民间简报', '第3期 2024年5月20日', '']

export const left = [
  '南门外的早市',
  '早市从三月起在南门外开张，清晨五点到七',
  '点开市，逢雨改在棚里。棚子比路面高出 30',
  '厘米，摊位照旧按月抽签，告示上写着“谁来得早',
  '谁先挑，挑过的不许再放回去”，摊主都说好。',
  '如今棚子下面还缺一只水龙头，管理处答应',
  '了，六月以前补上。',
  '来源：南门管理处',
]

export const right = [
  '操场换了新的沙坑，孩子们放学以后都来跳',
  '远。家长会请大家记住三件事：',
  '1. 鞋里的沙子倒回坑里，不要带进教室，值日的',
  '人扫不过来；',
  '2. 量过的名字写在黑板上，一个月换一次；',
  '3. 下雨以后坑里有水，等老师说可以了再跳。',
  '旧书义卖周六开场',
  '来源：《校园日志》第五册',
]

/** Two of either at a time, with a blank line where the column changes. */
export const inTurn = (one: readonly string[], other: readonly string[]) =>
  one.flatMap((line, at) =>
    at % 2 === 0 ? [line, ...one.slice(at + 1, at + 2), '', ...other.slice(at, at + 2), ''] : [],
  )
