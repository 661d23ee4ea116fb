/** A Word or Excel file whose bytes follow from what it says: the times of its parts and of its properties are fixed. */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { CivilDate } from '../calendar/civil.ts';

/** The first moment that a zip file can name; read as local time, so that it is the same in every zone. */
const EPOCH = new Date(1980, 0, 1);

/** The parts of the file `bytes`, with what `change` puts in their place. */
export function rezipped(
  bytes: Uint8Array,
  day: CivilDate,
  change: (name: string, text: string) => string = (_, text) => text,
): Uint8Array {
  const parts = unzipSync(bytes);
  const out: Zippable = {};
  const first = '[Content_Types].xml';
  const names = Object.keys(parts)
    .filter((name) => !name.endsWith('/'))
    .sort();
  for (const name of [first, ...names.filter((n) => n !== first)]) {
    const part = parts[name];
    if (!part) continue;
    const isText = /\.(?:xml|rels|vml)$/.test(name);
    out[name] = isText ? strToU8(dated(name, change(name, strFromU8(part)), day)) : part;
  }
  return zipSync(out, { mtime: EPOCH, level: 6 });
}

/** Word writes when a file was made and changed: both are the document's own day. */
const dated = (name: string, text: string, day: CivilDate) =>
  name === 'docProps/core.xml' ? text.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`) : text;
