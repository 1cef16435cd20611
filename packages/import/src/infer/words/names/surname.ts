/**
 * Whether a Chinese name begins with one of the most frequent names of families, or one of two characters. Any other may
 * begin the name of a place.
 */
export const beginsWithSurname = (name: string): boolean => surname.test(name)

const surname =
  /^[\s　]*(?:[王李张刘陈杨黄赵周吴徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蔡蒋余于杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范石廖贾韦夏方邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严武戴莫孔向汤]|欧阳|上官|司马|诸葛|申屠|皇甫|令狐|慕容|司徒|东方|端木)/u
