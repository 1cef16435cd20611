import { type Examples, lines } from './examples.ts'

export const unmeantMarks: Record<string, Examples> = {
  'inline-note': {
    warns: [{ text: '剩饭少了三成^[各校自报。]，比去年好。', received: '^[各校自报。]' }],
    silent: ['2^[n]', '`a^[注]`', String.raw`三成\^[注释]`],
  },
  'typed-fence': {
    warns: [
      { text: lines('‘‘‘yaml', '用纸: 再生纸', '‘‘‘'), received: '‘‘‘yaml' },
      { text: lines("'''", 'x', "'''"), received: "'''" },
    ],
    silent: [lines('```', 'x', '```'), '他说‘‘‘', "'''b'''"],
  },
  'unmeant-mark': {
    warns: [
      { text: '要 3~5天，7~9天', received: '~5天，7~', mended: String.raw`要 3\~5天，7\~9天` },
      { text: 'H~2~O', received: '~2~', mended: 'H₂O' },
      { text: '排放 CO~2~ 五吨', received: '~2~', mended: '排放 CO₂ 五吨' },
      { text: '~200元~300元', received: '~200元~' },
      { text: '周一~周三、周五~周日', received: '~周三、周五~', mended: String.raw`周一\~周三、周五\~周日` },
      { text: '大家好~欢迎来到本期~', received: '~欢迎来到本期~' },
      { text: '2*3*4', received: '*3*', mended: String.raw`2\*3\*4` },
      { text: '5*3*2米', received: '*3*', mended: String.raw`5\*3\*2米` },
      { text: '长5*3米，高2*4米', received: '*3米，高2*', mended: String.raw`长5\*3米，高2\*4米` },
      { text: '苹果*2、梨*3', received: '*2、梨*', mended: String.raw`苹果\*2、梨\*3` },
      { text: '5*酒店和4*酒店', received: '*酒店和4*', mended: String.raw`5\*酒店和4\*酒店` },
      { text: '长*宽*高', received: '*宽*', mended: String.raw`长\*宽\*高` },
      {
        text: '面积=长*宽，体积=长*宽*高',
        received: '*宽，体积=长*',
        mended: String.raw`面积=长\*宽，体积=长\*宽*高`,
      },
      { text: 'a*b*c', received: '*b*', mended: String.raw`a\*b\*c` },
      { text: '2**3**4', received: '**3**', mended: String.raw`2\*\*3\*\*4` },
      { text: '所有 *.ts和*.js 文件', received: '*.ts和*', mended: String.raw`所有 \*.ts和\*.js 文件` },
      { text: '2*π*r', received: '*π*', mended: String.raw`2\*π\*r` },
      { text: '源码在 src/*和lib/* 里', received: '*和lib/*', mended: String.raw`源码在 src/\*和lib/\* 里` },
      { text: '见 __init__ 一行', received: '__init__', mended: String.raw`见 \_\_init\_\_ 一行` },
      { text: '文件 __init__.py', received: '__init__', mended: String.raw`文件 \_\_init\_\_.py` },
      {
        text: 'Call __my_name__ first.',
        received: '__my_name__',
        mended: String.raw`Call \_\_my_name\_\_ first.`,
        lang: 'en',
      },
      { text: '姓名：__学号：__', received: '__学号：__', mended: String.raw`姓名：\_\_学号：\_\_` },
      { text: '- 要 3~5天，7~9天', received: '~5天，7~', mended: String.raw`- 要 3\~5天，7\~9天` },
      {
        text: lines('| 尺寸 |', '| --- |', '| 5*3*2 |'),
        received: '*3*',
        mended: lines('| 尺寸 |', '| --- |', String.raw`| 5\*3\*2 |`),
      },
    ],
    silent: [
      '这是*重点*内容，**重点**，~~旧的~~，__重点__，_重点_。',
      '不*是*我',
      '原价 ~一百元~ 八十元',
      'un*frigging*believable',
      '- __str__ - 一段文字',
      String.raw`要 3\~5天，7\~9天，2\*3\*4，\_\_init\_\_`,
      '`2*3*4`、`__init__`',
      'file_name_a，5 * 3 * 2 米，3~5 天',
      '*https://e.cn/a/*',
    ],
  },
}
