import { join } from 'node:path'
import { expect, test } from 'vitest'
import { filesIn, folderWith, putFiles } from '../build/folder.ts'
import { run } from './run.ts'

const text = `两岸民间简报
第3期 2024年5月20日

南门外的早市
早市从三月起在南门外开张，清晨五点到七

挂灯的人

操场换了新的沙坑，孩子们放学以后都来跳
远。家长会请大家记住三件事：

点开市，逢雨改在棚里。棚子比路面高出 30
厘米，摊位照旧按月抽签，告示上写着“谁来得早

1. 鞋里的沙子倒回坑里，不要带进教室，值日的
人扫不过来；

谁先挑，挑过的不许再放回去”，摊主都说好。
如今棚子下面还缺一只水龙头，管理处答应

2. 量过的名字写在黑板上，一个月换一次；
3. 下雨以后坑里有水，等老师说可以了再跳。

了，六月以前补上。
来源：南门管理处

旧书义卖周六开场
来源：《校园日志》第五册
`

const again = ['import', '抽出.txt', '--out', '简报']

test('in which order the lines of two columns are read is asked, and answered in words of the document', async () => {
  const from = folderWith({ '抽出.txt': text })
  await run(from, again)
  const read = (name: string) => filesIn(join(from, '简报'))[name] ?? ''
  const hints = read('issue.hints.yaml')
  expect(hints).toContain(`
  question: 这里并排几栏的文字被工具逐行混在一起，前后次序只是推测。这一行应接在哪些字之后？其余各处也请对照原文件核对。
  about: 操场换了新的沙坑，孩子们放学以后都来跳
  place: 第 1 页，第 9 行；第 1 页，第 7 行；第 1 页，第 12 行
  choices:
    - 早市从三月起在南门外开张，清晨五点到七
    - 来源：南门管理处 挂灯的人
  now: 早市从三月起在南门外开张，清晨五点到七
  answer:`)
  const at = hints.indexOf('answer:', hints.indexOf('逐行混在一起'))
  const answered = `${hints.slice(0, at)}answer: 来源：南门管理处 挂灯的人${hints.slice(at + 'answer:'.length)}`
  putFiles(from, { '简报/issue.hints.yaml': answered })
  await run(from, again)
  expect(read('issue.md')).toContain('\n早市从三月起在南门外开张，清晨五点到七点开市，逢雨改在棚里。')
  expect(read('issue.md')).toMatch(/\n#+ 挂灯的人\n[\s#]*操场换了新的沙坑，孩子们放学以后都来跳远。/u)
})
