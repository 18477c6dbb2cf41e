import { formatReason } from '../../errors.js';
import { isAlive } from './processes.js';

const LOOK_EVERY = 1000;
const PAUSE_AFTER_FAILURE = 5000;

/** A look at the server every second; `stop` waits for a restart that is under way. */
export interface Watch {
  stop(): Promise<void>;
}

/**
 * Watches the server's process and restarts it when it has died.
 * @param restart gives the number of the new process, which another of our processes may have started
 */
export function watchServer(
  first: number,
  report: (line: string) => void,
  restart: () => Promise<number>,
): Watch {
  let pid = first;
  let timer: NodeJS.Timeout;
  let looking: Promise<void> = Promise.resolve();
  let stopped = false;
  async function look(): Promise<number> {
    if (isAlive(pid)) return LOOK_EVERY;
    report('The database has died; it is started again.');
    try {
      pid = await restart();
      report('The database is back.');
      return LOOK_EVERY;
    } catch (thrown) {
      report(`The database could not be started again: ${formatReason(thrown)}`);
      return PAUSE_AFTER_FAILURE;
    }
  }
  function schedule(pause: number): void {
    if (stopped) return;
    timer = setTimeout(() => (looking = look().then(schedule)), pause);
    // Watching alone is no reason to keep the program running.
    timer.unref();
  }
  schedule(LOOK_EVERY);
  return {
    stop() {
      stopped = true;
      clearTimeout(timer);
      return looking;
    },
  };
}
