/** A pattern written in simplified characters, that takes the traditional ones as well: `编辑` and `編輯`. */
export function inBothScripts(pattern: RegExp): RegExp {
  let isInClass = false
  let isEscaped = false
  let source = ''
  for (const character of pattern.source) {
    const other = traditional.get(character)
    source += other === undefined ? character : isInClass ? character + other : `[${character}${other}]`
    if (!isEscaped && character === '[') isInClass = true
    if (!isEscaped && character === ']') isInClass = false
    isEscaped = !isEscaped && character === '\\'
  }
  return new RegExp(source, pattern.flags)
}

const simple =
  '图说摄来资闻内转载选节编辑责执单制发办电邮网页馆会厂声权别郑导读览点题录书号总报讯简审对终监划统筹译设计画签联系话热线机传码证众关订阅注释数绘观间时开协学员妇残党处厅队组档术纪体医检团营场专预识链贴温词吗区乐杂志业欢个张万亿条项种户辆层楼栋岁课头只'

const full =
  '圖說攝來資聞內轉載選節編輯責執單製發辦電郵網頁館會廠聲權別鄭導讀覽點題錄書號總報訊簡審對終監劃統籌譯設計畫簽聯繫話熱線機傳碼證眾關訂閱註釋數繪觀間時開協學員婦殘黨處廳隊組檔術紀體醫檢團營場專預識鏈貼溫詞嗎區樂雜誌業歡個張萬億條項種戶輛層樓棟歲課頭隻'

const traditional: ReadonlyMap<string, string> = new Map(
  [...simple].flatMap((one, index) => {
    const other = full[index]
    return other === undefined ? [] : [[one, other] as const]
  }),
)

/** Of the simplified ones, those that traditional texts have as well, as other words. */
const inBoth = /[制系别划志只种注]/gu

/** Whether more of a text is written in traditional characters than in simplified ones. */
export function isTraditional(text: string): boolean {
  const [short = 0, long = 0] = [simple, full].map(
    (some) => text.match(new RegExp(`[${some.replace(inBoth, '')}]`, 'gu'))?.length ?? 0,
  )
  return long > short
}
