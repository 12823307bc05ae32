/** An identity card number: region, date of birth, sequence and check digit (GB 11643-1999). */
const ID = /(?<!\d)[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\d)/;
const MOBILE = /(?<!\d)1[3-9]\d(?:\d{8}|[ -]\d{4}[ -]\d{4})(?!\d)/;

/** Whether a text holds a number that belongs to a person. */
export function privacyFault(text: string): 'private-id' | 'private-phone' | undefined {
  if (!/\d{4}/.test(text)) return undefined;
  return ID.test(text) ? 'private-id' : MOBILE.test(text) ? 'private-phone' : undefined;
}
