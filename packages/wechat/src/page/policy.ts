/**
 * Nothing but the page's own script and style runs and applies, each known by its hash, and nothing is fetched but
 * uploaded pictures. The styles of the article's elements are allowed as such: they are what is copied.
 */
export const policy = [
  "default-src 'none'",
  "script-src 'sha256-q80xO4bxIeuhA9VyZk9zTQSZ21B0hdmKom8MTfVfs5M='",
  "style-src-elem 'sha256-FSdgyhiM1ftrcOQRNEI3bpJPt13MTuvqtjBPMXvDWoo='",
  "style-src-attr 'unsafe-inline'",
  'img-src https://mmbiz.qpic.cn https://mmbiz.qlogo.cn',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')
