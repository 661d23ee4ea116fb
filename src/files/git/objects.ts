/** What git prints of its objects, taken apart. Every field is told by its length or ends with NUL, which none can hold. */
import type { CivilDate } from '../../calendar/civil.ts';
import { dayInVietnam } from '../../calendar/vietnam.ts';

const decode = (bytes: Uint8Array, encoding = 'utf-8'): string => {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    // An encoding that nobody knows.
    return new TextDecoder('utf-8').decode(bytes);
  }
};

export interface Commit {
  readonly hash: string;
  readonly author: string;
  /** its day in Vietnam */
  readonly day: CivilDate;
  readonly subject: string;
}

/** "Nguyễn Văn A <a@vi-du.vn> 1451606400 +0700" */
function person(line: string): { name: string; seconds: number } {
  const [, name = '', seconds = 'none'] = /^(.*?) ?<[^>]*>(?: (-?\d+))?/s.exec(line) ?? [];
  return { name: name.trim(), seconds: Number(seconds) };
}

/** A commit object: headers, an empty line, the message. The subject is its first paragraph, as git tells it. */
export function readCommit(hash: string, bytes: Uint8Array): Commit {
  const headers = new Map<string, string>();
  const raw = decode(bytes);
  const end = raw.indexOf('\n\n');
  // A header that goes on (a signature) has lines that begin with a blank; the first of each name counts.
  const encoding = /^encoding (.+)$/m.exec(end < 0 ? raw : raw.slice(0, end))?.[1];
  const text = encoding ? decode(bytes, encoding) : raw;
  const split = text.indexOf('\n\n');
  for (const line of (split < 0 ? text : text.slice(0, split)).split('\n')) {
    const blank = line.indexOf(' ');
    const name = line.slice(0, blank);
    if (blank > 0 && !headers.has(name)) headers.set(name, line.slice(blank + 1));
  }
  const message = split < 0 ? '' : text.slice(split + 2).replace(/^\s*\n/, '');
  const [paragraph = ''] = message.split(/\n[^\S\n]*\n/);
  return {
    hash,
    author: person(headers.get('author') ?? '').name,
    day: dayInVietnam(person(headers.get('committer') ?? '').seconds * 1000),
    subject: paragraph.replace(/\s+/g, ' ').trim(),
  };
}

export interface BatchAnswer {
  /** by the name that was asked for: its type and content */
  readonly found: Map<string, { readonly type: string; readonly bytes: Uint8Array }>;
  /** how many were answered, those that git lacks among them */
  readonly answered: number;
}

/** What `cat-file --batch` answers: "HASH TYPE SIZE", a line feed, SIZE bytes, a line feed; or "HASH missing". */
export function readBatch(out: Uint8Array): BatchAnswer {
  const found: BatchAnswer['found'] = new Map();
  let answered = 0;
  for (let at = 0; at < out.length; ) {
    const end = out.indexOf(10, at);
    if (end < 0) break;
    const [hash = '', type = '', size] = decode(out.subarray(at, end)).split(' ');
    at = end + 1;
    if (size === undefined) {
      answered++;
      continue;
    }
    const length = Number(size);
    // Cut off: git ended in the middle of it.
    if (!Number.isInteger(length) || at + length > out.length) break;
    found.set(hash, { type, bytes: out.subarray(at, at + length) });
    answered++;
    at += length + 1;
  }
  return { found, answered };
}

export interface TreeLine {
  /** "100644", "120000" for a link, "040000" for a folder, "160000" for a submodule */
  readonly mode: string;
  readonly hash: string;
  readonly path: string;
}

/** `ls-tree -z`: "MODE TYPE HASH\tPATH"; `ls-files -s -z`: "MODE HASH STAGE\tPATH". */
export function readTree(out: Uint8Array, hashField: 1 | 2): TreeLine[] {
  return decode(out)
    .split('\0')
    .filter(Boolean)
    .map((line) => {
      const tab = line.indexOf('\t');
      const fields = line.slice(0, tab).split(' ');
      return { mode: fields[0] ?? '', hash: fields[hashField] ?? '', path: line.slice(tab + 1) };
    });
}

/** A side of a change: undefined where the file was not there. */
type Side = { readonly path: string; readonly blob: string } | undefined;

export interface RawChange {
  readonly commit: string;
  readonly before: Side;
  readonly after: Side;
}

const NONE = /^0+$/;
const REGULAR = /^100/;

/**
 * `diff-tree --stdin --raw -z`: the hash of a commit, then for each file ":MODE MODE HASH HASH STATUS" and its path, all ended
 * by NUL. A path is taken by its turn, so that no name can pass for anything else. Links and submodules count as not there.
 */
export function readRawChanges(out: Uint8Array): RawChange[] {
  const changes: RawChange[] = [];
  const fields = decode(out).split('\0');
  let commit = '';
  for (let k = 0; k < fields.length; k++) {
    const field = fields[k] as string;
    if (!field.startsWith(':')) {
      if (field) commit = field.trim();
      continue;
    }
    const [oldMode = '', mode = '', old = '', now = ''] = field.slice(1).split(' ');
    const path = fields[++k] ?? '';
    const side = (blob: string, kind: string): Side => (NONE.test(blob) || !REGULAR.test(kind) ? undefined : { path, blob });
    changes.push({ commit, before: side(old, oldMode), after: side(now, mode) });
  }
  return changes;
}
