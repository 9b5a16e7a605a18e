// What lines of a mail look like. Each is put to one line.
// What greets or closes is put only to lines that begin like it: a new first word goes into `openings.ts` too.

// `Subject: Interview on Monday`
export const headerLine = /^(?<name>[A-Za-z][A-Za-z-]{1,40}):[ \t]{0,8}(?<value>.{0,2000})$/
// `On Tue, 4 Mar 2025 at 10:00, Jo Bloggs <jo@x.example> wrote:`
export const quoteIntroduction = /^\s{0,4}(?:>\s{0,3})?On\b.{5,200}\bwrote:\s{0,4}$/
// `-----Original Message-----`
export const originalMessage = /^\s{0,4}[-_]{2,20}\s{0,4}Original Message\s{0,4}[-_]{2,20}/i
// `---------- Forwarded message ---------`, `Begin forwarded message:`
export const forwarded = /^\s{0,4}(?:[-_]{2,20}\s{0,4}Forwarded (?:message|by)\b.{0,100}|Begin forwarded message:)/i
// `Hi Sam,`, `Dear Ms Ash:`, `Hiya Sam`
export const greeting =
  /^\s{0,8}(?:hi|hiya|hello|hullo|hey|heya|howdy|g'day|dear|good (?:morning|afternoon|evening|day)|greetings(?! from\b)|namaste|guten (?:tag|morgen)|sehr geehrte[rs]?|hallo|bonjour|hola|goedendag|goedemorgen|geachte|kia ora)\b.{0,60}[,:!-]?\s{0,4}$/i
// `Hi Sam, I saw your profile …`, `Morning Sam,`, `Attention,`: what greets only at the very top
export const greetingAtTop =
  /^\s{0,8}(?:(?:hi|hello|hey|dear)(?:\s\p{Lu}[\p{L}'-]{0,20}\.?){0,3},\s|(?:morning|afternoon|evening)(?:\s\p{Lu}[\p{L}'-]{0,20}){0,2}\s?[,!-]|attention\s?[,:!])/iu

// `Looking forward to speaking,`, `Stay cool,`: a few words before the name
export const anyClosing = /^[A-Z][A-Za-z' ]{2,40},$/
// `Jo Ash`, `Jo`, `Dr. Jo M. Ash`, `T.J. Ash`, `Jo Ash | Head Baker`, `Jo Ash (Ms)`, `Jo Ash - Head Baker`, `Jo x`
export const nameLine =
  /^[-–~ ]{0,3}(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.? )?\p{Lu}(?:[\p{L}'-]{1,20}|\.(?: ?\p{Lu}\.){0,2})(?: (?:van|von|de|der|da|di|bin|al|ní|ni|ó|nic|mac|\p{Lu}[\p{L}'.-]{0,20})){0,4}(?: x{1,3})?(?: \((?:she|he|they|ze|any)\b[a-z/ ]{1,16}\))?(?:\s{0,2}(?:[|,(]|\s[-–])\s{0,2}[\p{Lu}+(\d].{0,70})?$/u
// `Thanks, Jo`, `Best regards, Jo Ash`, `Thanks, Jo Ash | Ash Mills`
export const closedInLine =
  /^(?:(?:kind|best|warm|many)\s)?(?:thanks|regards|best|cheers|sincerely|best wishes|many thanks|thank you|thx|ta|yours|all the best|see you (?:then|soon|there))\s{0,2}[,!.-]\s{0,3}(?:\p{Lu}\.\s?){0,2}\p{Lu}[\p{L}'-]{1,20}(?: \p{Lu}[\p{L}'-]{1,20}){0,2}(?: (?:at|from) \p{Lu}.{1,40}| \| .{1,90})?\.?$/iu
// `- Jo`, `– The Ash Mills Team`, `~ Jo Ash`
export const dashedName = /^(?:[-–—~]\s{0,3})(?!\d)\p{L}[\p{L}'. -]{1,40}$/u
// `Jo`, `Jo x`, `Jo (for Ash Mills)`, `Jo @ Ash Mills`
export const firstName =
  /^(?<name>\p{Lu}[\p{L}'-]{1,15})(?: x{1,3})?[,.]?(?:\s\([^)]{2,60}\)|\s(?:@|at|from)\s\p{Lu}.{1,40}|\s(?:&|and)\s(?:the|all|everyone|team)\b.{0,40})?$/u
// `Jo Ash`, `J. Ash`, `Dr Jo Ash`
export const twoNames = /^\p{Lu}[\p{L}'.-]* \p{Lu}/u
