/** How a Word file that was printed before is known again: by the keywords of its properties. */
import { strFromU8, unzipSync } from 'fflate';

const CORE = 'docProps/core.xml';

/** The mark of the file; undefined where it has none, or is no Word file. */
export function markOfDocx(bytes: Uint8Array): string | undefined {
  try {
    const core = unzipSync(bytes, { filter: ({ name, originalSize }) => name === CORE && originalSize < 100_000 })[CORE];
    return core ? /<cp:keywords>([a-z0-9 -]+)<\/cp:keywords>/.exec(strFromU8(core))?.[1] : undefined;
  } catch {
    return undefined;
  }
}
