import { wps } from './wps.ts'
import { centred, field, numbered, paragraph, picture, right, run, text } from './wps-pieces.ts'

const section = (words: string) => centred(words, { font: '黑体', size: 14, bold: true })
const article = (words: string) => centred(words, { font: '黑体', size: 18, bold: true })

export const opera = () =>
  wps({
    pictures: ['rId11', 'rId12'],
    numbering:
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    body: [
      centred('梨园社简报', { font: '华文中宋', size: 42, bold: true, more: '<w:color w:val="FF0000"/>' }),
      centred('（2024年第3期　总第41期）'),
      paragraph(run('河西县秦腔社编') + run('　　　　　　') + run('2024年9月12日')),
      section('演出消息'),
      article('秋台戏连演九天，一票难求'),
      text('九月一日到九日，社里在城隍庙前的老戏台连演九天，每晚都坐满。'),
      text('头一晚唱《三滴血》，最后一晚唱《游西湖》，台下有人从邻县赶来，站着听到散场。'),
      picture('rId11'),
      centred('图1 九月一日晚的戏台', { size: 10.5, font: '楷体' }),
      picture('rId12'),
      centred('图2 台下的长凳都坐满了', { size: 10.5, font: '楷体' }),
      text('（摘自《河西日报》2024年9月10日）'),
      article('下乡演出的日子定了'),
      paragraph(
        run('十月下乡五场，') +
          run('车马自备', { bold: true }) +
          run('，日程见') +
          field('https://example.org/opera/tour?utm_source=wx', ['十月', '下乡', '日程表']) +
          run('。'),
        '<w:ind w:firstLine="480"/>',
      ),
      section('学戏'),
      article('吊嗓子要过三关'),
      text('学了一年的人问，为什么高腔总是发紧。老师傅说要过三关。'),
      numbered('气要沉，先学会用肚子喘气', 1),
      numbered('字要正，一个字一个字地咬', 1),
      numbered('心要松，不怕唱破', 1),
      text('“唱戏的人先要把自己唱进去，听戏的人才肯跟着进来。”'),
      right('——社长 惠秋生'),
      article('水袖一丈二，怎样收得快'),
      text('收水袖不靠胳膊，靠手腕。先甩平，再翻腕，三翻就收齐。'),
      text('来源：本社教习组'),
      section('读者来信'),
      article('那把旧板胡'),
      text('父亲留下的板胡，琴筒裂了一道缝。社里的师傅用鱼鳔胶补好，声音还是老声音。'),
      right('读者 石磊'),
      paragraph(''),
      text('本期编辑：惠秋生　苗青'),
      text('投稿信箱：opera@example.org　　网址：https://example.org/opera'),
      text('内部资料，免费交流。'),
    ].join(''),
  })
