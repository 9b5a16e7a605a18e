// Samples: `imogen.sallow@tollandferryworks.example`, `people+rota@marl-street.example`.
const plain =
  /^(?<name>[\w!#$%&'*+/=?^`{|}~-]{1,64}(?:\.[\w!#$%&'*+/=?^`{|}~-]{1,64}){0,10})@(?<host>[a-z0-9](?:[a-z0-9-]{0,62})(?:\.[a-z0-9](?:[a-z0-9-]{0,62})){1,8})$/iu

/** Whether a text is one plain address and nothing else: no name, no list, no line break. */
export function isPlainAddress(text: string): boolean {
  return text.length <= 320 && plain.test(text)
}
