// dist/cli/exit-codes.js
/** Exit codes of every command (docs/interfaces). */
const EXIT = {
	/** Done; a poor verdict is still done. */
	done: 0,
	/** The check found something: `validate` errors, `--fail-on`. */
	found: 1,
	/** Wrong usage, or answers missing and no terminal. */
	usage: 2,
	/** Input that cannot be read, or is so broken that no result exists. */
	unreadable: 3,
	/** A fault of labelwise itself. */
	fault: 70,
	hangup: 129,
	interrupted: 130,
	terminated: 143
};

// dist/cli/errors.js
/** Errors that end a command with a message for the user instead of a stack trace. */
/** A mistake of the user or a refusal of the world: what, where, what to do next, and the exit code. */
var CliError = class extends Error {
	exitCode;
	hint;
	at;
	name = "CliError";
	constructor(message, exitCode, hint = null, at = null) {
		super(message);
		this.exitCode = exitCode;
		this.hint = hint;
		this.at = at;
	}
};
/** Wrong usage: exit 2. */
const usageError = (message, hint = null) => new CliError(message, EXIT.usage, hint);
/** `error: WHAT`, `  at PLACE`, `  hint: NEXT STEP`. */
const formatError = ({ message, at, hint }) => [
	`error: ${message}`,
	...at === null ? [] : [`  at ${at}`],
	...hint === null ? [] : [`  hint: ${hint}`],
	""
].join("\n");

export { EXIT as i, formatError as n, usageError as r, CliError as t };