/** Text as the content of an element or of an attribute in double quotes; what XML forbids has to be out of it already (`oneLine`). */
export function escapeXml(text: string): string {
  return SPECIAL.test(text)
    ? text.replace(/[&<>"]/g, (character) => ENTITIES[character as keyof typeof ENTITIES])
    : text;
}

const SPECIAL = /[&<>"]/;
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' } as const;
