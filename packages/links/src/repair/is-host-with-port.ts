const HOST_WITH_PORT = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+:\d{1,5}(?:[/?#\\]|$)/i
const HEAD = 300

/** Whether a text begins with a host and its port (`e.com:8080/`), which looks like a scheme. */
export function isHostWithPort(text: string): boolean {
  return HOST_WITH_PORT.test(text.slice(0, HEAD))
}
