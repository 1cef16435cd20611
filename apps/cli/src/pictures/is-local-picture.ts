interface LocalPicture {
  type: 'image'
  url: string
}

/** Whether a node of an issue is a picture that lies beside it. */
export function isLocalPicture(node: object): node is LocalPicture {
  const { type, url } = node as { type?: unknown; url?: unknown }
  return type === 'image' && typeof url === 'string' && !/^[a-z][a-z\d+.-]*:/i.test(url)
}
