import { readFileSync } from "node:fs";

// dist/cli/version.js
/** The version of the program, from package.json. */
/** `MAJOR.MINOR.PATCH`. */
function programVersion() {
	const data = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
	if (data !== null && typeof data === "object" && "version" in data && typeof data.version === "string") return data.version;
	throw new Error("package.json states no version");
}

export { programVersion as t };