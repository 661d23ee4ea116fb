/**
 * One quiet line on the terminal that says what long work is at. It comes after half a second and is gone when the work is
 * done. The work itself takes a thread whole, so that another one draws the line and counts the seconds.
 */

/** Work that is done before this needs no thread to tell of it, in milliseconds since the program began. */
const WORTH_A_THREAD = 250;
const FIRST_SHOWN = 500;
const EVERY = 200;
const MOST_BYTES = 400;

/** Places in the shared numbers. */
const OVER = 0;
const PEN = 1;
const DRAWN = 2;
const LENGTH = 3;
/** Who holds the pen. */
const NOBODY = 0;
const WRITER = 1;
const TAKEN_AWAY = 2;

/** What the other thread does: waits to be told that it is over, and writes meanwhile, pen in hand. */
const WRITING = `
const { workerData: { shared, handle, before, seconds } } = require('node:worker_threads');
const { writeSync } = require('node:fs');
const numbers = new Int32Array(shared, 0, 4);
const letters = new Uint8Array(shared, 16);
const passed = () => before + performance.now();
const sleep = (ms) => Atomics.wait(numbers, ${OVER}, 0, ms) === 'timed-out';
for (let wait = Math.max(0, ${FIRST_SHOWN} - passed()); sleep(wait); wait = ${EVERY}) {
  if (Atomics.compareExchange(numbers, ${PEN}, ${NOBODY}, ${WRITER}) !== ${NOBODY}) break;
  const text = Buffer.from(letters.slice(0, numbers[${LENGTH}])).toString('utf8');
  const whole = Math.floor(passed() / 1000);
  try {
    writeSync(handle, '\\r\\x1b[K' + text + (whole ? ' ' + whole + ' ' + seconds : ''));
    numbers[${DRAWN}] = 1;
  } catch {}
  Atomics.store(numbers, ${PEN}, ${NOBODY});
  Atomics.notify(numbers, ${PEN});
}
`;

interface Terminal {
  /** open for writing */
  readonly handle: number;
  /** the word for them */
  readonly seconds: string;
  /** whether somebody looks on; asked when there is something to tell */
  readonly seen: () => boolean;
}

/** Tells on a terminal what the program is at, and for how long. */
export class Working {
  readonly #terminal: Terminal;
  #shared: SharedArrayBuffer | undefined;
  #quiet = false;

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  /** What the work is at from now on. */
  at(text: string): void {
    if (!this.#shared) {
      if (this.#quiet || performance.now() < WORTH_A_THREAD) return;
      this.#quiet = !this.#terminal.seen();
      if (this.#quiet) return;
      this.#shared = this.#begin();
    }
    const letters = new Uint8Array(this.#shared, 16);
    const { written } = new TextEncoder().encodeInto(text, letters);
    new Int32Array(this.#shared, 0, 4)[LENGTH] = written;
  }

  /** Takes the line away, and says whether there was one: the terminal belongs to whoever writes next. */
  over(): boolean {
    if (!this.#shared) return false;
    const numbers = new Int32Array(this.#shared, 0, 4);
    this.#shared = undefined;
    while (Atomics.compareExchange(numbers, PEN, NOBODY, TAKEN_AWAY) === WRITER) Atomics.wait(numbers, PEN, WRITER, EVERY);
    Atomics.store(numbers, OVER, 1);
    Atomics.notify(numbers, OVER);
    return numbers[DRAWN] === 1;
  }

  /** From now on nothing is told: somebody is asked something. */
  never(): void {
    this.#quiet = true;
  }

  #begin(): SharedArrayBuffer {
    const shared = new SharedArrayBuffer(16 + MOST_BYTES);
    // Threads take long to load, and most runs need none.
    const { Worker } = process.getBuiltinModule('node:worker_threads');
    const { handle, seconds } = this.#terminal;
    const workerData = { shared, handle, seconds, before: performance.now() };
    new Worker(WRITING, { eval: true, workerData }).unref();
    return shared;
  }
}
