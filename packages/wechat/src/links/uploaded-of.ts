/**
 * The address of an uploaded picture, with `https:`, or undefined where it is none: WeChat drops pictures from elsewhere.
 * The API that takes a picture gives its address with `http:`.
 */
export function uploadedOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined
  const { protocol, host, href } = new URL(url)
  const isThere = hosts.has(host) && (protocol === 'https:' || protocol === 'http:')
  return isThere ? href.replace(/^http:/, 'https:') : undefined
}

const hosts = new Set(['mmbiz.qpic.cn', 'mmbiz.qlogo.cn'])
