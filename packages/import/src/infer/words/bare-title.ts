/** A title without what differs between it and its entry in a list of contents: the number of the page, marks and white space. */
export const bareTitle = (line: string): string =>
  line
    .replace(/^[\s　·•‧・-]+/u, '')
    .replace(/[\s.…·⋯•_-]*\d*[\s　]*$/u, '')
    .replace(/[\s　【】〔〕[\]「」《》◆●■◇○□★☆◎△▲▼→➤➢▶►✓▍▌▎※|｜/／—–―-]+/gu, '')

/** A bare title without the number in front of it, which a list of contents may leave out. */
export const withoutNumber = (bare: string): string =>
  bare.replace(
    /^(?:第[一二三四五六七八九十\d]{1,3}[章节部分篇]|\d{1,2}(?:[.．]\d{1,2}){1,3}|[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)、.．]|0\d)(?=\D{2})/u,
    '',
  )
