/** Whether a name beside a date is that of a person: in Chinese a short one that no office has, in Latin letters some words. */
export const isPerson = (name: string): boolean =>
  /\p{Script=Han}/u.test(name)
    ? isChinese(name)
    : /^(?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{L}[\p{L}'’-]+$/u.test(name) && !isBody.test(name)

const isChinese = (name: string) =>
  /^\p{Script=Han}{2,4}$/u.test(name) &&
  !/[局委办处科室部会社馆院校厂店网报刊组队区县市镇乡村站台所司厅团校园家]$/u.test(name)

const isBody =
  /\b(?:the|trust|club|society|association|team|group|council|library|museum|school|union|editors?|staff|foundation|cent(?:re|er)|committee|university|college|office|press|news|bulletin|newsletter)\b/iu
