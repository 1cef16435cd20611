import { expect, test } from 'vitest'
import { read } from './read.ts'

/** At a measure of twenty. */
const market = '早市从三月起在南门外开张，清晨五点到七点\n开市，逢雨改在棚里，摊位照旧按月抽签。'
const pier = '渡口每天开船六班，头班在清晨五点，末班在\n晚上九点，遇大雾停航，停航时鸣钟三声。'

const readLines = (...lines: string[]) => read(lines.join('\n'))

test('the lines of an item are set in as far as its words, and so are those of a quote', () => {
  const { blocks } = readLines(
    ...['Oxbow Letter', 'Issue 3, May 2024', '', 'NEWS', '====', '', 'Saws', '----', ''],
    ...['We have room for eleven saws, and this is what we still need from you:', ''],
    ...['  * a bench that does not', '    mind the rain;', '  * two vices, which', '    Kim will fetch.', ''],
    ...['    Nobody knew what a shed was for. Behind it, not one', '    garden was flooded.'],
    ...['        -- Kim Osei', '', 'Members pay twenty pounds for the winter, and others pay'],
    ...['35. Children pay nothing, as long as they come with somebody who does.'],
  )
  expect(blocks.slice(6)).toEqual([
    'item  paragraph: a bench that does not mind the rain;',
    'item  paragraph: two vices, which Kim will fetch.',
    'blockquote paragraph: Nobody knew what a shed was for. Behind it, not one garden was flooded.',
    'blockquote text: Kim Osei',
    'paragraph: Members pay twenty pounds for the winter, and others pay 35. Children pay nothing, as long as they come with somebody who does.',
  ])
})

test('a paragraph that is set in where it begins is no line of the item above it', () => {
  const { blocks } = readLines(
    ...['两岸通讯', '第3期', '街巷动态', '早市', `　　${market}`, '1. 南门。', '2. 北门。', `　　${pier}`],
  )
  expect(blocks.slice(-3)).toEqual([
    'item  paragraph: 南门。',
    'item  paragraph: 北门。',
    `paragraph: ${pier.replace('\n', '')}`,
  ])
})

test('a line that is spread over its column goes on, and an address of a mail over two lines is one', () => {
  const { blocks } = readLines(
    ...['两岸通讯', '第3期', '街巷动态', '早市', market, '摊 位 免 费 ， 抽 签 请 到'],
    ...['https://example.org/stalls 办理。', pier, '来信请写到南门外三号，也可以写给 yaohuo@exam'],
    ...['ple.org，两天内回信。'],
  )
  expect(blocks).toContain('paragraph: 摊位免费，抽签请到https://example.org/stalls办理。')
  expect(blocks.at(-1)).toContain('yaohuo@example.org')
})

test('an address that had no place behind the words that lead to it is of their sentence', () => {
  const body = '早市从三月起在南门外开张，清晨五点到七点\n开市，逢雨改在棚里，摊位照旧按月抽签。'
  const { blocks, links } = read(
    [
      ...['两岸简报', '第3期', '街巷动态', '早市', body, '抽签办法见', 'https://example.org/stalls 。', body],
      ...['照片请发到南门外三号，详情可登录', 'https://example.org/photos', '夜市', body],
    ].join('\n'),
  )
  expect(links.map((link) => link.split(' ')[1])).toEqual([
    'https://example.org/stalls',
    'https://example.org/photos',
  ])
  expect(blocks).toContain('paragraph: 照片请发到南门外三号，详情可登录https://example.org/photos')
})

test('the count of all issues may stand on a line below the number', () => {
  const { blocks } = readLines(
    '两岸通讯',
    '第3期',
    '（总第 27 期）',
    '2024年5月20日',
    '街巷动态',
    '早市',
    market,
  )
  expect(blocks.slice(0, 3)).toEqual(['title: 两岸通讯', 'number: 第3期（总第27期）', 'date: 2024-05-20'])
})

test('an address below a sentence that leads to it is of that sentence; several are not', () => {
  const before = [
    ...['两岸简报', '第3期', '街巷动态', '早市', market, '抽签结果已经公布，名单请看下面的网址：'],
  ]
  const one = readLines(...before, 'https://example.org/stalls', market)
  expect(one.blocks).toContain('paragraph: 抽签结果已经公布，名单请看下面的网址：https://example.org/stalls')
  const several = readLines(...before, 'https://example.org/stalls', 'https://example.org/photos', market)
  expect(several.blocks.join('\n')).toMatch(/名单请看下面的网址：$/mu)
})

test('where blank lines part the lines of paragraphs, a title stands apart from the line directly below it', () => {
  const loose = (...lines: string[]) => lines.flatMap((line) => [line, ''])
  const kinds = (found: readonly string[]) =>
    found
      .filter((line) => line !== 'article: undefined')
      .map((line) => line.replace(/^(?:section|article|heading): /u, 'title: '))
  const { blocks } = readLines(
    ...['两岸通讯', '第3期 2024年5月20日', '', '', '街巷动态', '', '早市搬到南门'],
    ...loose(
      '    早市从三月起在南门外开张，清晨五点到',
      '七点开市，逢雨改在棚里，摊位按月抽签，老',
      '人的摊位不用抽。',
    ),
    ...['（二）夜市改期'],
    ...loose(
      '    夜市从四月起改到星期五，在北门外的空',
      '地上开，卖吃的摊位排在东边，卖用的摊位排',
      '在西边。',
    ),
    ...['停电通知'],
    ...loose('    下个星期三上午检修线路，东街和南街停', '电三个钟头，请提前烧好水，也请不要坐电', '梯。'),
  )
  expect(kinds(blocks.slice(4))).toEqual([
    'title: 早市搬到南门',
    'paragraph: 早市从三月起在南门外开张，清晨五点到七点开市，逢雨改在棚里，摊位按月抽签，老人的摊位不用抽。',
    'title: （二）夜市改期',
    'paragraph: 夜市从四月起改到星期五，在北门外的空地上开，卖吃的摊位排在东边，卖用的摊位排在西边。',
    'title: 停电通知',
    'paragraph: 下个星期三上午检修线路，东街和南街停电三个钟头，请提前烧好水，也请不要坐电梯。',
  ])
})

test('where blank lines part lines that are not set in either, one directly below another goes on with it', () => {
  const { blocks } = readLines(
    ...['两岸通讯', '第3期 2024年5月20日', '', '街巷动态', '', '早市', ''],
    ...[
      '早市从三月起在南门外开张，清晨五点到',
      '七点开市，逢雨改在棚里，摊位按月抽签，老',
      '',
      '人的摊位不用抽。',
      '',
    ],
    ...[
      '夜市从四月起改到星期五，在北门外的空地上',
      '',
      '开，卖吃的摊位排在东边，卖用的摊位排在西',
      '',
      '边。',
    ],
  )
  expect(blocks.slice(5)).toEqual([
    'paragraph: 早市从三月起在南门外开张，清晨五点到七点开市，逢雨改在棚里，摊位按月抽签，老人的摊位不用抽。',
    'paragraph: 夜市从四月起改到星期五，在北门外的空地上开，卖吃的摊位排在东边，卖用的摊位排在西边。',
  ])
})

test('the rest of a line that stands lower, where the words above end, goes on with them', () => {
  const { blocks } = readLines(
    ...['两岸通讯', '第3期 2024年5月20日', '', '街巷动态', '', '早市', ''],
    ...[
      '  早市分“鱼市”',
      '        “菜市”',
      '            “花市”三处，',
      '从三月起在南门外开张，清晨五点到七点开市',
    ],
    ...['，逢雨改在棚里，摊位照旧按月抽签，谁来得', '早谁先挑。', '', '夜市', '', '  我们问了《南门报》'],
    ...['  夜市从四月起改到星期五，在北门外的空地', '上开，卖吃的摊位排在东边，卖用的摊位排在', '西边。'],
  )
  expect(blocks.slice(4)).toEqual([
    'article: 早市',
    'paragraph: 早市分“鱼市”“菜市”“花市”三处，从三月起在南门外开张，清晨五点到七点开市，逢雨改在棚里，摊位照旧按月抽签，谁来得早谁先挑。',
    'section: 夜市',
    'article: 我们问了《南门报》',
    'paragraph: 夜市从四月起改到星期五，在北门外的空地上开，卖吃的摊位排在东边，卖用的摊位排在西边。',
  ])
})

test('an address that is cut behind its colon is whole', () => {
  const { links } = readLines(
    ...['两岸简报', '第3期', '街巷动态', '早市', market],
    '抽签的办法和历次的结果都已经公布在管理处的网站上，请大家自己去看：https:',
    '//example.org/market/stalls/2024/results，看不到的请来问。',
  )
  expect(links.map((link) => link.split(' ')[1])).toEqual(['https://example.org/market/stalls/2024/results'])
})

test('a line is full though a tool left the white space between Chinese and digits out', () => {
  const long =
    '门外装了新的灯棚天不亮就能看见逢雨改在棚里清晨五点到七点开市来得早的人可以先挑摊位照旧按月抽签抽中的名单每月月底贴在南门外的墙上卖菜的人都说好买菜的人也都说这样排着队不用抢'
  const full = [long.slice(0, 38), long.slice(38, 76), `${long.slice(76)}。`]
  const { blocks } = readLines(
    ...['两岸简报', '第3期 2024年5月20日', '街巷动态', '早市', ...full, ...full, '夜市', ...full],
    ...['操场', '早市从3月1日起在南门外开张每天有126个摊位比去年多8个摊主还在那里的南', ...full],
  )
  expect(blocks.at(-1)).toMatch(/^paragraph: 早市从3月1日起.*不用抢。$/)
})

test('a line with a name, the number and the date stands for itself', () => {
  const { blocks } = readLines(
    ...['纸上春秋', '安州市造纸博物馆馆讯 第8期 2026年9月', '展览', '特展开幕', market],
  )
  expect(blocks).toContain('section: 展览')
})

test('where blank lines stand within paragraphs, a line with room for the next is a title, unless it breaks off', () => {
  const lines = [
    ...['早市从三月起在南门外开张，清晨五点到七点', '开市，逢雨改在棚里，摊位照旧按月抽签，抽'],
    ...['中的人当天把名字写在棚口的木牌上，不能换', '给别人。'],
  ]
  const ferry = [
    ...['渡口每天开船六班，头班在清晨五点，末班在', '晚上九点，遇大雾停航，停航时鸣钟三声，听'],
    ...['见钟声的人不要再往码头走，可以到候船室里', '等消息。'],
  ]
  const spaced = (title: string, below: readonly string[]) => `${title}\n${below.join('\n\n')}\n`
  const issue = (title: string) =>
    readLines('两岸简报', '第3期 2024年3月', '', spaced('南门外的早市', lines), spaced(title, ferry)).blocks
  expect(issue('渡口的船').slice(-5)).toEqual([
    'article: undefined',
    `paragraph: ${lines.join('')}`,
    'section: 渡口的船',
    'article: undefined',
    `paragraph: ${ferry.join('')}`,
  ])
  expect(issue('渡口的船，').at(-1)).toBe(`paragraph: 渡口的船，${ferry.join('')}`)
})

test('words of Latin letters in Chinese text keep the spaces beside their quotes and dashes', () => {
  const { blocks } = readLines(
    ...['两岸通讯', '第3期', '街巷动态', '早市', '馆长说 “不开夜场” 。 牌子上写着：'],
    ...['He said, “Night is for sleeping” and locked the dogs’ gate — as ever.', market],
  )
  expect(blocks).toContain('paragraph: 馆长说“不开夜场”。牌子上写着：')
  expect(blocks).toContain('paragraph: He said, “Night is for sleeping” and locked the dogs’ gate — as ever.')
})

test.each(['河堤上练习逆光　摄影：胡望舒', '河堤上练习逆光（宣传科供图）'])(
  'below the end of a sentence, a line that ends in who took a picture is its caption: %s',
  (caption) => {
    const text = `两岸简报\n第3期\n早市\n摄影班从三月起在南门外上课，清晨五点到七点，逢雨改在棚里。\n${caption}\n课上只收打印照片的工本费，卖菜的人也可以来听，听完带走一张。`
    const { blocks } = read(text)
    expect(blocks).toContain(`paragraph: ${caption.replace('　', '')}`)
  },
)

test('a line that begins with the address whose label ends the line above goes on with it', () => {
  const { blocks } = readLines(
    ...['The Tailrace', 'Issue 18, June 2026', '', 'News', '', 'Minding the rack', ''],
    ...['Every tenth day I walk down before breakfast with the long rake, and take out', 'leaves.', ''],
    ...['Published by Weirside Energy. Edited by Hester Quill. Telephone: 01632 960. Website:'],
    ...['https://www.weirside.example.org. Articles are welcome until 15 September.'],
  )
  expect(blocks).toContain('publisher: Weirside Energy')
  expect(blocks).toContain('editor: Hester Quill ')
  expect(blocks.join('\n')).not.toContain('paragraph: https')
})
