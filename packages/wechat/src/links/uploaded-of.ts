/**
 * The address of an uploaded picture, with `https:`, or undefined where it is none: WeChat drops pictures from elsewhere.
 * The API that takes a picture gives its address with `http:`.
 */
export function uploadedOf(url: string | undefined): string | undefined {
  const [, rest] = uploaded.exec(url ?? '') ?? []
  return rest === undefined ? undefined : `https:${rest}`
}

// One of the two hosts, with no user before it and no port behind it, and a path.
const uploaded = /^https?:(\/\/mmbiz\.(?:qpic|qlogo)\.cn\/(?![?#])[\w!$%&'()*+,\-./:;=?@[\]~#]+)$/
