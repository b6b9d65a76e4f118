import { n as __exportAll } from "./chunk-rolldown-runtime-CiVTkJ2Q.js";

// dist/files/file-error.js
var file_error_exports = /* @__PURE__ */ __exportAll({
	EXIT_UNREADABLE: () => 3,
	FileError: () => FileError,
	fileDiagnostic: () => fileDiagnostic,
	fileProblem: () => fileProblem,
	systemCode: () => systemCode
});
/** Exit code of input that cannot be read and of output that cannot be written. */
const EXIT_UNREADABLE = 3;
/** Thrown by writing functions; carries the one diagnostic that the user sees. */
var FileError = class extends Error {
	exitCode = 3;
	diagnostic;
	constructor(diagnostic, options) {
		super(diagnostic.message, options);
		this.name = "FileError";
		this.diagnostic = diagnostic;
	}
};
const WORDS = {
	ENOENT: {
		code: "file-missing",
		what: "no such file or folder",
		hint: "check the path"
	},
	ENOTDIR: {
		code: "file-missing",
		what: "no such file: a part of the path is not a folder",
		hint: "check the path"
	},
	EISDIR: {
		code: "file-is-folder",
		what: "this is a folder, not a file",
		hint: "name a file in it"
	},
	EACCES: {
		code: "file-refused",
		what: "permission refused",
		hint: "check the permissions of the file and its folder"
	},
	EPERM: {
		code: "file-refused",
		what: "permission refused",
		hint: "check the permissions of the file and its folder"
	},
	EROFS: {
		code: "file-refused",
		what: "the file system is read-only",
		hint: "choose another folder"
	},
	ENOSPC: {
		code: "disk-full",
		what: "no space is left on the disk",
		hint: "make space or choose another folder"
	},
	EDQUOT: {
		code: "disk-full",
		what: "the disk quota is used up",
		hint: "make space or choose another folder"
	}
};
/** A system error as a diagnostic about a file; any other error is our own fault and thrown on. */
function fileDiagnostic(error, file) {
	const code = systemCode(error);
	if (code === null) throw error;
	const words = WORDS[code] ?? {
		code: "file-unreadable",
		what: `the system refuses (${code})`,
		hint: null
	};
	return fileProblem(words.code, words.what, words.hint, file);
}
/** A diagnostic about a file as a whole. */
const fileProblem = (code, message, hint, file) => ({
	code,
	severity: "error",
	message,
	hint,
	file,
	pointer: "",
	range: null
});
/** The code of a system error such as ENOENT, or null for any other error. */
function systemCode(error) {
	if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return null;
	return /^E[A-Z0-9]+$/.test(error.code) ? error.code : null;
}

export { file_error_exports as a, fileProblem as i, FileError as n, systemCode as o, fileDiagnostic as r, EXIT_UNREADABLE as t };