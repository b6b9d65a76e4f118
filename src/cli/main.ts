/** The edge of the process: arguments in, exit code out. Never calls `process.exit`, which would cut piped output. */
import { CommanderError } from 'commander';
import { CliError, formatError, ReportedError } from './errors.js';
import { EXIT } from './exit-codes.js';
import { createProgram } from './program.js';

const isNamed = (error: unknown, name: string): error is Error =>
  error instanceof Error && error.name === name;

/** Exit code and message for whatever ended a command. */
async function report(error: unknown, verbose: boolean): Promise<number> {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (error instanceof CliError) {
    process.stderr.write(formatError(error));
    return error.exitCode;
  }
  if (error instanceof ReportedError) return error.exitCode;
  if (isNamed(error, 'FileError')) {
    const [{ FileError }, { diagnosticsPretty }] = await Promise.all([
      import('../files/file-error.js'),
      import('../report/diagnostics-pretty.js'),
    ]);
    if (error instanceof FileError) {
      process.stderr.write(diagnosticsPretty([error.diagnostic]));
      return error.exitCode;
    }
  }
  const what = error instanceof Error ? error.message : String(error);
  const trace = verbose && error instanceof Error ? `${error.stack ?? ''}\n` : '';
  process.stderr.write(
    formatError({
      message: `labelwise itself failed: ${what}`,
      at: null,
      hint: 'this is a fault of labelwise: run again with --verbose and report what it prints',
    }) + trace,
  );
  return EXIT.fault;
}

/** A reader that has gone (`| head`) is not an error; a full disk is, and is told here for every writer. */
function watchOutput(setExitCode: (code: number) => void): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    setExitCode(EXIT.unreadable);
    process.stderr.write(
      formatError({
        message: `cannot write the output: ${error.message}`,
        at: null,
        hint: 'check the disk or the program that reads it',
      }),
    );
  });
}

/** Runs the command of the process's arguments. */
export async function main(): Promise<void> {
  const argv = process.argv.slice(2);
  // The first fault stays: output can fail before and after a command says that it is done.
  const setExitCode = (code: number): void => {
    process.exitCode = Number(process.exitCode ?? EXIT.done) || code;
  };
  watchOutput(setExitCode);
  try {
    const program = createProgram(setExitCode);
    if (argv.length === 0) program.outputHelp();
    else await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    setExitCode(await report(error, argv.includes('--verbose')));
  }
}
