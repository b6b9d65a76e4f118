import { i as fileProblem, o as systemCode, r as fileDiagnostic, t as EXIT_UNREADABLE } from "./chunk-file-error-CeB7cU7E.js";
import { n as compareText } from "./chunk-order-B-_Ewr1E.js";
import { i as EXIT, t as CliError } from "./chunk-errors-Ctda8ePa.js";
import { join, relative, sep } from "node:path";
import { open, readFile, readdir } from "node:fs/promises";
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";

// dist/files/read-text.js
/** Reads a text file or stream with a limit on its size. */
/** Ten megabytes: a hundred times the largest real file. */
const MAX_BYTES = 10485760;
const CHUNK = 65536;
/**
* Reads a file as text (UTF-8, or UTF-16 with a byte order mark). Never throws for what the user can mend.
* @param path - path to open
* @param file - name for the diagnostic
*/
async function readText(path, file = path) {
	try {
		const handle = await open(path, "r");
		try {
			const stat = await handle.stat();
			if (stat.isDirectory()) return refused(fileProblem("file-is-folder", "this is a folder, not a file", "name a file in it", file));
			if (stat.isFile() && stat.size > 10485760) return refused(tooLarge(file, stat.size));
			const chunks = [];
			for (let total = 0;;) {
				const { bytesRead, buffer } = await handle.read(new Uint8Array(CHUNK), 0, CHUNK, null);
				if (bytesRead === 0) return decode(Buffer.concat(chunks), file);
				total += bytesRead;
				if (total > 10485760) return refused(tooLarge(file, null));
				chunks.push(buffer.subarray(0, bytesRead));
			}
		} finally {
			await handle.close();
		}
	} catch (error) {
		return refused(fileDiagnostic(error, file));
	}
}
/** Reads a stream such as standard input to its end, within the same limit. */
async function readStream(stream, file = "-") {
	const chunks = [];
	let total = 0;
	try {
		for await (const chunk of stream) {
			const bytes = typeof chunk === "string" ? Buffer.from(chunk, "utf8") : chunk;
			total += bytes.length;
			if (total > 10485760) return refused(tooLarge(file, null));
			chunks.push(bytes);
		}
	} catch (error) {
		return refused(fileDiagnostic(error, file));
	}
	return decode(Buffer.concat(chunks), file);
}
const refused = (diagnostic) => ({
	ok: false,
	exitCode: 3,
	diagnostic
});
const tooLarge = (file, bytes) => fileProblem("file-too-large", bytes === null ? "the file is larger than 10 MB" : `the file has ${(bytes / 1024 / 1024).toFixed(1)} MB; at most 10 MB are read`, "check that this is the right file, or split it", file);
function decode(bytes, file) {
	const encoding = bytes[0] === 255 && bytes[1] === 254 ? "utf-16le" : "utf-8";
	try {
		return {
			ok: true,
			text: new TextDecoder(encoding, { fatal: true }).decode(bytes)
		};
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		return refused(fileProblem("not-text", "this is not a text file in UTF-8", "save it as UTF-8, or check that this is the right file", file));
	}
}

// dist/files/library-files.js
/** Finds and reads the files of a criteria library, and takes their fingerprint. */
/** Folders of a library that hold no criteria. */
const SKIPPED = /* @__PURE__ */ new Set(["schema", "node_modules"]);
/**
* Reads all YAML files under a folder, sorted by path.
* @param directory - the folder
* @param nameOf - how the user knows a file, from its path
*/
async function readLibraryFiles(directory, nameOf) {
	const listed = await listFiles(directory, directory, nameOf);
	const reads = await Promise.all([...listed.paths].sort(compareText).map(async (path) => {
		const full = join(directory, path);
		return {
			path,
			file: nameOf(full),
			read: await readText(full, nameOf(full))
		};
	}));
	return {
		files: reads.flatMap(({ path, file, read }) => read.ok ? [{
			path,
			file,
			text: read.text
		}] : []),
		unreadable: [...listed.unreadable, ...reads.flatMap(({ read }) => read.ok ? [] : [read.diagnostic])]
	};
}
async function listFiles(directory, root, nameOf) {
	let entries;
	try {
		entries = await readdir(directory, { withFileTypes: true });
	} catch (error) {
		return {
			paths: [],
			unreadable: [fileDiagnostic(error, nameOf(directory))]
		};
	}
	const parts = await Promise.all(entries.map((entry) => {
		const full = join(directory, entry.name);
		if (entry.name.startsWith(".") || SKIPPED.has(entry.name)) return {
			paths: [],
			unreadable: []
		};
		if (entry.isDirectory()) return listFiles(full, root, nameOf);
		return {
			paths: /\.ya?ml$/.test(entry.name) ? [relative(root, full).split(sep).join("/")] : [],
			unreadable: []
		};
	}));
	return {
		paths: parts.flatMap(({ paths }) => paths),
		unreadable: parts.flatMap(({ unreadable }) => unreadable)
	};
}
/** SHA-256 of a text in hexadecimal. */
const sha256 = (text) => createHash("sha256").update(text, "utf8").digest("hex");
/** Fingerprint of a library: `sha256:` and the hash over its sorted paths and contents, whatever the order of reading. */
function digestOf(files) {
	const lines = [...files].sort((a, b) => compareText(a.path, b.path)).map((file) => `${file.path}\0${file.sha256}\n`);
	return `sha256:${sha256(lines.join(""))}`;
}

// dist/files/library-store.js
/** Loads the built-in criteria library: from the compiled catalogue when it is still true, else from the YAML files. */
/** Folder of the built-in library; the same two steps up from `src/files` and from `dist/files`. */
const BUILT_IN_DIRECTORY = fileURLToPath(new URL("../../criteria", import.meta.url));
/** Written by `npm run build` beside the compiled code; does not exist when the sources run directly. */
const CATALOGUE_FILE = fileURLToPath(new URL("../catalogue.json", import.meta.url));
/**
* The built-in library. When the YAML files are those that the catalogue was compiled from, nothing is parsed; when one
* was edited, all are parsed and checked.
*/
async function loadBuiltInLibrary(options = {}) {
	const { directory = BUILT_IN_DIRECTORY, catalogue = CATALOGUE_FILE, asOf = null } = options;
	const { files, unreadable } = await readLibraryFiles(directory, nameOf(directory));
	if (unreadable.length > 0) return {
		ok: false,
		diagnostics: unreadable
	};
	const hashes = hashesOf(files);
	const compiled = await readCatalogue(catalogue);
	if (compiled !== null && isStillTrue(compiled, hashes)) return {
		ok: true,
		value: compiled.library,
		diagnostics: []
	};
	const { checkLibrary } = await import("./chunk-library-C3I5E4n7.js");
	return checkLibrary(files, {
		asOf,
		strict: false,
		digest: digestOf(hashes),
		base: [],
		overlays: []
	});
}
const nameOf = (directory) => (path) => `criteria/${relative(directory, path)}`;
/** Path and SHA-256 of each file. */
const hashesOf = (files) => files.map(({ path, text }) => ({
	path,
	sha256: sha256(text)
}));
const isStillTrue = (catalogue, hashes) => catalogue.digest === digestOf(hashes) && catalogue.digest === digestOf(catalogue.files);
/** The catalogue, or null when there is none or it is damaged: the YAML files are the truth. */
async function readCatalogue(path) {
	try {
		const data = JSON.parse(await readFile(path, "utf8"));
		return data !== null && typeof data === "object" && "files" in data && "digest" in data && "library" in data && Array.isArray(data.files) ? data : null;
	} catch (error) {
		if (error instanceof SyntaxError || systemCode(error) !== null) return null;
		throw error;
	}
}

// dist/cli/library.js
/**
* @throws {CliError} exit 3, when the library has errors
*/
async function builtInLibrary() {
	const checked = await loadBuiltInLibrary();
	if (checked.ok) return checked.value;
	const { diagnosticsPretty } = await import("./chunk-diagnostics-pretty-D3qx8Tt6.js").then((n) => n.n);
	process.stderr.write(diagnosticsPretty(checked.diagnostics));
	throw new CliError("the criteria library has errors", EXIT.unreadable, "labelwise validate shows all of them");
}

export { builtInLibrary, readText as n, readStream as t };