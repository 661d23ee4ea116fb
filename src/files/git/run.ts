/**
 * The user's git, run so that nothing of the repository that is looked at can run a program, re-code an answer or reach the
 * network. Its own settings are overruled one by one, since git knows no way of leaving a repository's settings out.
 */
import { spawnSync } from 'node:child_process';
import { MOST_GIT_BYTES } from '../bounds.ts';
import type { Git } from './repository.ts';

/** Settings that could run something or change what git answers, each set to what does neither. */
const SETTINGS: Readonly<Record<string, string>> = {
  'core.fsmonitor': 'false',
  'core.hooksPath': '/dev/null',
  'core.pager': 'cat',
  'core.askPass': '',
  'core.sshCommand': 'false',
  'core.gitProxy': '',
  'core.alternateRefsCommand': 'true',
  'core.quotePath': 'false',
  'core.splitIndex': 'false',
  'credential.helper': '',
  'diff.external': '',
  'diff.renames': 'false',
  'gpg.program': 'false',
  'i18n.logOutputEncoding': 'UTF-8',
  'log.showRoot': 'true',
  'log.showSignature': 'false',
  'protocol.allow': 'never',
  'uploadpack.packObjectsHook': '',
};
const OVERRULED = Object.entries(SETTINGS).flatMap(([key, value]) => ['-c', `${key}=${value}`]);

/** Variables of git that say where the repository and the user's own settings are; all others would change what it does. */
const KEPT =
  /^GIT_(DIR|WORK_TREE|INDEX_FILE|PREFIX|COMMON_DIR|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|QUARANTINE_PATH|CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM|CONFIG_(GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+))$/;

function environment(env: Readonly<Record<string, string | undefined>>): NodeJS.ProcessEnv {
  const kept = Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('GIT_') || KEPT.test(name)));
  return {
    ...kept,
    // No lock is taken for the sake of speed, no missing content is fetched, no object is taken for another.
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  };
}

/** Git in the folder `cwd`. */
export const gitIn =
  (cwd: string, env: Readonly<Record<string, string | undefined>>): Git =>
  (args, input) => {
    const done = spawnSync('git', ['--no-pager', '--no-replace-objects', ...OVERRULED, ...args], {
      cwd,
      env: environment(env),
      input: input ?? '',
      maxBuffer: MOST_GIT_BYTES,
      windowsHide: true,
    });
    if (done.error) return { status: -1, stdout: done.stdout ?? new Uint8Array(), stderr: done.error.message };
    return { status: done.status ?? -1, stdout: done.stdout, stderr: done.stderr.toString('utf8') };
  };
