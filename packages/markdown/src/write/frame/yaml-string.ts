/** A string as YAML: plain where every YAML reader takes it for that string, quoted elsewhere. */
export function yamlString(value: string): string {
  return (plain.test(value) || address.test(value)) && !looksTyped.test(value) ? value : quoted(value)
}

const plain =
  /^[\p{L}\p{N}《（“「『【][\p{L}\p{N}《》（）“”‘’「」『』【】，。、；：！？·…—()/.,_+-]*(?: [\p{L}\p{N}《》（）“”‘’「」『』【】，。、；：！？·…—()/.,_+-]+)*$/u

// A colon ends a key, and a `#` begins a comment, only beside a space.
const address = /^[a-z\d][\p{L}\p{N}_./:?=&%@+~#-]*[\p{L}\p{N}/]$/iu

// `2023`, `7.5`, `1e-3`, `0x1F`, `1_000`; `2023-10-31` stays plain.
const looksTyped = /^(?:true|false|yes|no|on|off|null|y|n|[\d.][\d.,_a-fox+]*|[\d.]+e-\d+)$/i

// JSON is YAML; what YAML does not print is written by its number.
const quoted = (value: string) =>
  JSON.stringify(value).replace(
    /[\u2028\u2029\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16)}`,
  )
