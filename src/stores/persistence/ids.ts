const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * A new random id of 20 characters (100 bits): digits and small letters without i, l, o and u, so that it can
 * be read aloud. Made with getRandomValues because crypto.randomUUID does not exist on plain http.
 */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(20));
  return Array.from(bytes, (byte) => alphabet[byte & 31]).join('');
}
