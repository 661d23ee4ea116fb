/** Ids made of what people write. */

/** Lower-case letters without diacritics, digits and hyphens: "Rà soát văn bản" is ra-soat-van-ban. At most `most` characters, cut between words. */
export function idFrom(text: string, most = 48): string {
  const words = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\u0111/g, 'd')
    .match(/[a-z0-9]+/g);
  let id = '';
  for (const word of words ?? []) {
    const longer = id ? `${id}-${word}` : word;
    if (longer.length > most) break;
    id = longer;
  }
  return id || (words?.[0]?.slice(0, most) ?? '');
}

/** Names of devices, which Windows gives to no file. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** The same, with a number behind it where `taken`, or where no file can have that name. */
export function freeId(text: string, taken: (id: string) => boolean): string {
  const id = idFrom(text) || 'muc';
  if (!taken(id) && !DEVICE.test(id)) return id;
  for (let k = 2; ; k++) if (!taken(`${id}-${k}`)) return `${id}-${k}`;
}
