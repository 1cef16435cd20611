/** Well-formed BCP 47 (RFC 5646, 2.1) without the grandfathered tags: `zh-CN`, `zh-Hant-HK`, `en`, `de-1996`. */
export function isLanguage(value: string): boolean {
  return /^[a-z]{2,3}(-[a-z]{3}){0,3}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?(-([a-z\d]{5,8}|\d[a-z\d]{3}))*(-[a-wyz\d](-[a-z\d]{2,8})+)*(-x(-[a-z\d]{1,8})+)?$/i.test(
    value,
  )
}
