/** Work that is brought to an end, or taken back, though the program is asked to stop meanwhile. */

/** By which a person (Ctrl-C, a closed window) or the system asks a program to stop. */
const STOPS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Does `work`, during which no signal stops the program. `stopped` says whether one asked for it: signals are heard between two
 * turns of the loop, so that it waits for the next.
 */
export async function uninterrupted<T>(work: (stopped: () => Promise<boolean>) => Promise<T>): Promise<T> {
  let asked = false;
  const hear = () => {
    asked = true;
  };
  for (const signal of STOPS) process.on(signal, hear);
  try {
    return await work(async () => {
      await new Promise((turn) => setImmediate(turn));
      return asked;
    });
  } finally {
    for (const signal of STOPS) process.off(signal, hear);
  }
}
