/**
 * What the world does to an interview: signals, a terminal that goes away, an input that ends. All of it becomes one
 * abort signal, so that a prompt always ends by a reply and never by a stack trace.
 */
import { isatty } from 'node:tty';
import type { InterruptSignal } from './port.js';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

type Listener = (...args: unknown[]) => void;

/** The part of `process` that is needed. */
export interface ProcessEvents {
  readonly on: (event: string, listener: Listener) => unknown;
  readonly off: (event: string, listener: Listener) => unknown;
}

/** The part of `process` that can also end it. */
export interface Host extends ProcessEvents {
  readonly pid: number;
  readonly kill: (pid: number, signal: string) => unknown;
}

/** A stream that may be a terminal. */
export interface TerminalStream extends ProcessEvents {
  readonly isTTY?: boolean | undefined;
  readonly fd?: number | undefined;
}

export interface Interruptions {
  readonly signal: AbortSignal;
  /** Stops watching; call it when the interview is over. */
  readonly dispose: () => void;
}

/**
 * Watches a process and its terminal streams while an interview runs.
 *
 * `on` and not `once`: inquirer's `signal-exit` re-raises a signal that nobody else listens to, and a second Ctrl-C
 * while answers are being saved must not kill the process. `beforeExit` is how an ended input shows: the prompt waits
 * for ever, but nothing is left that could wake it.
 */
export function watchInterruptions(host: Host, streams: readonly TerminalStream[] = []): Interruptions {
  const controller = new AbortController();
  const interrupt = (signal: InterruptSignal): void => {
    if (!controller.signal.aborted) controller.abort(signal);
  };
  const signals: readonly (readonly [ProcessEvents, string, Listener])[] = [
    ...SIGNALS.map((signal) => [host, signal, () => interrupt(signal)] as const),
    [host, 'beforeExit', () => interrupt(isGone(streams) ? 'SIGHUP' : 'end-of-input')],
  ];
  // A terminal that was closed refuses reads and writes (EIO); without a listener that would be a crash.
  const hangups: readonly (readonly [ProcessEvents, string, Listener])[] = streams.map(
    (stream) => [stream, 'error', () => interrupt('SIGHUP')] as const,
  );
  for (const [target, event, listener] of [...signals, ...hangups]) target.on(event, listener);
  return {
    signal: controller.signal,
    dispose: () => {
      // The end of the input can be seen before the signal that says why.
      const gone = controller.signal.reason === 'SIGHUP' || isGone(streams);
      for (const [target, event, listener] of gone ? signals : [...signals, ...hangups])
        target.off(event, listener);
      if (gone) host.on('exit', () => endByHangup(host, streams));
    },
  };
}

/** Whether a stream was a terminal and is none any more: its other end was closed. */
const isGone = (streams: readonly TerminalStream[]): boolean =>
  streams.some(({ isTTY, fd }) => isTTY === true && fd !== undefined && !isatty(fd));

/**
 * Node.js aborts with a core dump when, at its exit, a terminal that is gone refuses to take its modes back
 * (`ResetStdio` in node.cc). So the process ends by the hangup itself, which a shell shows as 129 all the same.
 */
function endByHangup(host: Host, streams: readonly TerminalStream[]): void {
  if (isGone(streams)) host.kill(host.pid, 'SIGHUP');
}

const isInterruptSignal = (reason: unknown): reason is InterruptSignal =>
  reason === 'end-of-input' || SIGNALS.some((signal) => signal === reason);

/** What aborted an interview. An abort by someone else counts as Ctrl-C. */
export const interruptionOf = (signal: AbortSignal): InterruptSignal =>
  isInterruptSignal(signal.reason) ? signal.reason : 'SIGINT';
