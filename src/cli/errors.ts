/** Errors that end a command with a message for the user instead of a stack trace. */
import { EXIT } from './exit-codes.js';

/** A mistake of the user or a refusal of the world: what, where, what to do next, and the exit code. */
export class CliError extends Error {
  override readonly name = 'CliError';

  constructor(
    message: string,
    readonly exitCode: number,
    readonly hint: string | null = null,
    readonly at: string | null = null,
  ) {
    super(message);
  }
}

/** Ends a command whose findings were already shown. */
export class ReportedError extends Error {
  override readonly name = 'ReportedError';

  constructor(readonly exitCode: number) {
    super('the findings were already shown');
  }
}

/** Wrong usage: exit 2. */
export const usageError = (message: string, hint: string | null = null): CliError =>
  new CliError(message, EXIT.usage, hint);

/** `error: WHAT`, `  at PLACE`, `  hint: NEXT STEP`. */
export const formatError = ({ message, at, hint }: Pick<CliError, 'message' | 'at' | 'hint'>): string =>
  [
    `error: ${message}`,
    ...(at === null ? [] : [`  at ${at}`]),
    ...(hint === null ? [] : [`  hint: ${hint}`]),
    '',
  ].join('\n');
