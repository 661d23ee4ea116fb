/** The catalogues of bodies as they lie beside the program (data/catalogues in the package). */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { both } from '../words/language.ts';
import { CannotDo } from './fault.ts';
import { readRegular } from './read-file.ts';
import { seeing } from './seen.ts';

const MOST_BYTES = 4_000_000;

/** The folder of the package: the bundle stands in dist/, the sources in src/files/. */
function packageFolder(): string {
  let folder = __dirname;
  for (let k = 0; k < 4; k++) {
    if (existsSync(seeing(join(folder, 'data', 'catalogues')))) return folder;
    folder = dirname(folder);
  }
  throw new CannotDo(
    both('Gói cài đặt thiếu thư mục data/catalogues', 'The installed package lacks the folder data/catalogues'),
    both('Cài lại chương trình', 'Install the program again'),
  );
}

/** The text of a catalogue. Throws CannotDo where the installed package is not whole. */
export const catalogueText = (name: string): string =>
  new TextDecoder('utf-8').decode(readRegular(join(packageFolder(), 'data', 'catalogues', `${name}.tsv`), MOST_BYTES));
