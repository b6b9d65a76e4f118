// dist/report/escape.js
/** Text of a library or a tender made safe to show: a terminal obeys control characters instead of showing them. */
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
/** One line of text without control characters; what they would have done is not shown either. */
const plainText = (text) => text.replace(BREAKS, " ").replace(CONTROLS, "");

export { plainText as t };