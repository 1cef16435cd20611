/** What is wrong with the address of a mailbox, by RFC 5322 and the lengths of RFC 5321; `undefined` where nothing is. */
export function mailAddressFault(address: string): string | undefined {
  const at = address.lastIndexOf('@')
  if (at < 1) return 'it has no `@` between a name and a host'
  if (/[^!-~]/.test(address))
    return 'headers hold ASCII alone: write the host as `xn--…`, and a name of letters without accents'
  if (at > 64 || address.length > 254) return 'a name has at most 64 characters, an address 254'
  if (!dotAtom.test(address.slice(0, at))) return 'its name holds a character that none may hold'
  return isHost(address.slice(at + 1)) ? undefined : 'its host is none'
}

const dotAtom = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/

/** Two labels or more, each of letters, digits and hyphens within. */
export function isHost(host: string): boolean {
  const labels = host.split('.')
  return labels.length > 1 && labels.every((label) => /^(?!-)[a-z\d-]{1,63}(?<!-)$/i.test(label))
}
