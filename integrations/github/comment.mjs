/** One comment of a pull request for each plan, kept up to date. */

/** GitHub takes 65,536 characters. */
const MOST = 64_900;
/** Who comments with the token of a job. */
const BOT = 'github-actions[bot]';

/** The parts, cut at the end of a line where they are too long together. */
export function fitted(mark, parts, vi) {
  const whole = [mark, ...parts].join('\n\n');
  if (whole.length <= MOST) return whole;
  const note = vi ? '\n\n… còn nữa: xem bản tóm tắt của lần chạy này (Summary).' : '\n\n… and more: see the summary of this run.';
  const cut = whole.slice(0, MOST - note.length);
  return cut.slice(0, cut.lastIndexOf('\n')) + note;
}

/** Puts `parts` into the comment of this plan; one that cannot be written is told, and shuts nothing. */
export async function keepComment({ env, number, dir, parts, vi }) {
  const mark = `<!-- kehoach: ${encodeURIComponent(dir)} -->`;
  const repository = `${env.GITHUB_API_URL}/repos/${env.GITHUB_REPOSITORY}`;
  const api = async (method, url, value) => {
    const answer = await fetch(url, {
      method,
      headers: { authorization: `Bearer ${env.GITHUB_TOKEN}`, accept: 'application/vnd.github+json' },
      ...(value ? { body: JSON.stringify(value) } : {}),
    });
    if (!answer.ok) throw new Error(`${method} ${answer.status} ${(await answer.text()).slice(0, 200)}`);
    return answer.json();
  };
  /** The login of the token; a job's own token may not ask. */
  const self = () =>
    api('GET', `${env.GITHUB_API_URL}/user`).then(
      (user) => user.login,
      () => undefined,
    );
  try {
    const marked = [];
    for (let page = 1; ; page++) {
      const comments = await api('GET', `${repository}/issues/${number}/comments?per_page=100&page=${page}`);
      marked.push(...comments.filter((c) => c.body?.startsWith(mark)));
      if (comments.length < 100) break;
    }
    // Anybody can write the mark: only a comment of the token's own is changed.
    let own = marked.find((c) => c.user === undefined || c.user.login === BOT);
    if (!own && marked.length) {
      const login = await self();
      own = marked.find((c) => c.user.login === login);
    }
    const value = { body: fitted(mark, parts, vi) };
    if (own) await api('PATCH', `${repository}/issues/comments/${own.id}`, value);
    else await api('POST', `${repository}/issues/${number}/comments`, value);
  } catch (error) {
    console.log(`::warning title=kehoach::kehoach: ${error instanceof Error ? error.message : error}`);
  }
}
