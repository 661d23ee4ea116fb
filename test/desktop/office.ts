/** LibreOffice and poppler, as the tests use them. */
import { spawnSync } from 'node:child_process';
import { basename, dirname, join } from 'node:path';

export const office = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);
export const poppler = spawnSync('pdftotext', ['-v']).status === 0;

/** Converts `file` (absolute) into the folder `dir`, beside itself where none is named; gives the path of what was made. */
export function converted(file: string, to: string, dir = dirname(file), ...more: readonly string[]): string {
  const done = spawnSync(
    office as string,
    [`-env:UserInstallation=file://${dir}/ho-so`, '--headless', ...more, '--convert-to', to, '--outdir', dir, file],
    { encoding: 'utf8' },
  );
  if (done.status !== 0) throw new Error(done.stderr);
  return join(dir, basename(file).replace(/\.[^.]+$/, `.${to.split(':')[0]}`));
}

/** The text of a PDF, a page each, as it stands on the paper. */
export function pagesOf(pdf: string): string[] {
  const { stdout } = spawnSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8', maxBuffer: 1e8 });
  return stdout.split('\f').slice(0, -1);
}
