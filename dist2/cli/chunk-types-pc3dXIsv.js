// dist/model/types.js
/** Themes in the order in which results show them. */
const THEMES = [
	"human-rights",
	"labour-rights",
	"circularity"
];
/** Tiers from the buyer's desk to the mine, then the end of life. */
const TIERS = [
	"product",
	"brand",
	"final-assembly",
	"components",
	"smelting-refining",
	"mining",
	"end-of-life"
];
/** Rungs of a ladder, lowest first. */
const RUNGS = [
	"basic",
	"advanced",
	"frontrunner"
];

export { THEMES as n, TIERS as r, RUNGS as t };