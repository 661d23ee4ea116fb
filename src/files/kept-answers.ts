/**
 * Answers kept from earlier runs. An answer is given again only where the question is the same to the letter and everything
 * that the first run looked at on the disk has kept its device, number, kind, size and both its times; else it counts for
 * nothing. It lies outside the plan, in the user's own folder for such things, and may be deleted at any moment.
 */
import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';

export interface Answer {
  readonly out: string;
  readonly err: string;
  readonly code: number;
}

interface Kept extends Answer {
  readonly question: string;
  /** path → how it stood */
  readonly seen: Readonly<Record<string, string>>;
}

/**
 * Of two changes within one step of a file system's clock the second does not show in the times of the file: what changed so
 * shortly before is not kept. Linux, macOS and Windows count in steps of milliseconds at most, FAT and old ones in two seconds.
 */
const SETTLED_MS = 100;
const SETTLED_COARSE_MS = 3000;
/** Answers beyond this many characters are not kept. */
const MOST_CHARACTERS = 4_000_000;
/** Of more answers than this the oldest go. */
const MOST_ANSWERS = 256;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The folder of answers: KEHOACH_CACHE where it names one, else the user's own folder of caches (XDG Base Directory; of macOS
 * and Windows theirs). Undefined where there is none, or where KEHOACH_CACHE is "off".
 */
export function answersFolder(env: Environment, platform: string): string | undefined {
  const own = env.KEHOACH_CACHE;
  if (own === 'off') return undefined;
  // A folder that follows the user about is no place: what lies in it may be anybody's.
  if (own) return isAbsolute(own) ? join(own, 'answers') : undefined;
  const home = platform === 'win32' ? env.LOCALAPPDATA : env.HOME;
  const base =
    platform === 'win32' ? home : env.XDG_CACHE_HOME || (home && join(home, platform === 'darwin' ? 'Library/Caches' : '.cache'));
  return base && isAbsolute(base) ? join(base, 'kehoach', 'answers') : undefined;
}

/** A file's name for a question: two FNV-1a sums. Two questions of one name do no harm, since the question is kept as well. */
function nameOf(question: string): string {
  let [a, b] = [0x811c9dc5, 0x01000193];
  for (let k = 0; k < question.length; k++) {
    const code = question.charCodeAt(k);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b);
  }
  return `${[a, b].map((n) => (n >>> 0).toString(16).padStart(8, '0')).join('')}.json`;
}

/** How `path` stands, and from when on that is sure (milliseconds since 1970; 0 where there is nothing). */
function standing(path: string): { stamp: string; settled: number } {
  try {
    const s = lstatSync(path, { bigint: true });
    const changed = s.ctimeNs > s.mtimeNs ? s.ctimeNs : s.mtimeNs;
    const wait = changed % 1_000_000_000n === 0n ? SETTLED_COARSE_MS : SETTLED_MS;
    const settled = Number(changed / 1_000_000n) + wait;
    return { stamp: `${s.dev} ${s.ino} ${s.mode} ${s.size} ${s.mtimeNs} ${s.ctimeNs}`, settled };
  } catch (error) {
    return { stamp: (error as NodeJS.ErrnoException).code ?? 'unknown', settled: 0 };
  }
}

/** True where it is a file, of this user's own: nobody else's answer is believed, and a FIFO would never end. */
function isOurs(path: string): boolean {
  const found = lstatSync(path);
  return found.isFile() && (process.getuid === undefined || found.uid === process.getuid());
}

/** The answer to `question` that was kept in `folder`, if all that it follows from stands as it stood. */
export function keptAnswer(folder: string, question: string): Answer | undefined {
  try {
    const path = join(folder, nameOf(question));
    if (!isOurs(path)) return undefined;
    const kept = JSON.parse(readFileSync(path, 'utf8')) as Kept;
    if (kept.question !== question) return undefined;
    for (const [at, stamp] of Object.entries(kept.seen)) if (standing(at).stamp !== stamp) return undefined;
    return typeof kept.out === 'string' && typeof kept.err === 'string' && Number.isInteger(kept.code) ? kept : undefined;
  } catch {
    return undefined; // none there, or none that can be read: the answer is found anew
  }
}

/**
 * Keeps the answer of a run that began at `begun` (milliseconds since 1970) and looked at `paths`. Does nothing where one of
 * them has changed of late, or where there is no room: the next run then finds its answer itself.
 */
export function keepAnswer(folder: string, question: string, answer: Answer, paths: readonly string[], begun: number): void {
  if (answer.out.length + answer.err.length > MOST_CHARACTERS) return;
  const seen: Record<string, string> = {};
  for (const path of paths) {
    const { stamp, settled } = standing(path);
    if (settled > begun) return;
    seen[path] = stamp;
  }
  const kept: Kept = { question, seen, ...answer };
  const path = join(folder, nameOf(question));
  const partial = `${path}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(partial, JSON.stringify(kept), { mode: 0o600 });
    renameSync(partial, path);
    forgetOldest(folder);
  } catch {
    // No room, or no right to write: nothing was promised.
    takeAway(partial);
  }
}

/** Nothing is left half-written where it can be taken away. */
function takeAway(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // It is not there, or not ours to take.
  }
}

function forgetOldest(folder: string): void {
  const names = readdirSync(folder);
  if (names.length <= MOST_ANSWERS) return;
  const aged = names.map((name) => ({ path: join(folder, name), at: standing(join(folder, name)).settled }));
  aged.sort((a, b) => a.at - b.at);
  for (const { path } of aged.slice(0, names.length - MOST_ANSWERS / 2)) rmSync(path, { force: true });
}
