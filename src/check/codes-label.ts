/** Codes of semantic rules about labels, their evidence and their dates. */
import type { CodeExplanation } from './codes.js';

export const LABEL_CODES: Readonly<Record<string, CodeExplanation>> = {
  'claim-incomplete': {
    title: 'A claim lacks a part',
    meaning:
      'A demand that is phased in needs the day from which it binds (`from`, or null when not known), an optional one the number of the criterion; `from` means nothing elsewhere.',
    mend: 'add or remove the key that the message names.',
  },
  'claim-outside-scope': {
    title: "A claim outside the label's scope",
    meaning:
      'What lies outside the declared scope counts as not covered, so the claim would silently count for nothing.',
    mend: 'widen the scope with evidence, or remove tier, product or claim.',
  },
  'claimed-and-absent': {
    title: 'Claimed and documented as absent',
    meaning: 'The file says that the scheme does not address a requirement, and makes a claim about it.',
    mend: 'remove one of the two.',
  },
  'date-in-future': {
    title: 'A date in the future',
    meaning: 'A source cannot have been read, and a review cannot have been made, later than today.',
    mend: 'correct the date.',
  },
  'dates-reversed': {
    title: 'An end before its beginning',
    meaning: 'The second day lies before the first.',
    mend: 'swap the days, or correct one.',
  },
  'edition-expired': {
    title: 'The edition has ended',
    meaning: 'A label whose edition has ended is listed as expired and not ranked.',
    mend: 'add the edition that follows, or set the status to superseded or withdrawn.',
  },
  'element-without-effect': {
    title: 'A verification element without effect',
    meaning: 'The ladder of this kind of requirement does not use the element, so it changes nothing.',
    mend: 'use an element of the ladder, or move it to the kind that it belongs to.',
  },
  'empty-absence': {
    title: 'An absence of nothing',
    meaning: 'An entry under `not-addressed` names no requirement and no theme.',
    mend: 'add `requirements` or `themes`, or remove the entry.',
  },
  'file-name-differs': {
    title: 'File name and id differ',
    meaning: 'A label and a law pack are found by the name of their file.',
    mend: 'rename the file, or correct the id.',
  },
  'grade-raised': {
    title: 'An entry graded above its source',
    meaning:
      'A place in a source cannot be stronger evidence than the source; an entry may only lower the grade.',
    mend: 'leave the grade out, or grade the source higher.',
  },
  'grades-without-meaning': {
    title: 'Grades without meaning',
    meaning:
      'Higher grades either need more points or hold more mandatory criteria; the assessment treats the two differently.',
    mend: 'add or remove `grade-meaning`.',
  },
  'inferred-lower-bound': {
    title: 'A lower bound on guesswork',
    meaning:
      'Inferred evidence, read between the lines or from memory, shows only what may be, never what is at least the case.',
    mend: 'begin the range with 0, or cite a text that was read.',
  },
  'influence-unexplained': {
    title: 'Influence of applicants, yet balanced decisions',
    meaning:
      'Who decides in balance can hardly be steered by the applicants: one of the two levels may be wrong.',
    mend: 'explain it in a `note`, or correct a level.',
  },
  'insecure-address': {
    title: 'An address with http',
    meaning:
      'Addresses to which buyers are sent, and sites that the library knows with https, should begin with https.',
    mend: 'use https where the site has it.',
  },
  'kind-at-wrong-tier': {
    title: 'A kind of requirement at a wrong tier',
    meaning:
      'A testable property stands at the product; a service at the end of life or at a tier of a service.',
    mend: 'move it to a tier that the hint names.',
  },
  'level-without-proof': {
    title: 'Level 3 without proof',
    meaning: "The highest level needs independent evidence or the scheme's own requirement text.",
    mend: 'write [2, 3], or cite such evidence.',
  },
  'linked-list-differs': {
    title: 'Linked requirements and their list differ',
    meaning:
      'The link to what is bought (Article 43(1)(a)) decides whether a label may be required; the requirements that are not linked must be named.',
    mend: 'name them under `unlinked` or `other`, or correct `is`.',
  },
  'measure-differs': {
    title: 'A value on another measure',
    meaning:
      'Values are compared only in the same unit and on the same basis, such as years after the last sale.',
    mend: 'write unit and basis of the requirement, or give the rung with `reaches`.',
  },
  'missing-rung': {
    title: 'A claim does not say how far it reaches',
    meaning: 'Without a rung or a value nothing can be compared with what a tender asks.',
    mend: 'add `reaches` or, for a measured requirement, `value`.',
  },
  'range-reversed': {
    title: 'A range that begins above its end',
    meaning: 'A range is written [lowest, highest].',
    mend: 'swap the two ends.',
  },
  'repeated-claim': {
    title: 'Two claims about the same',
    meaning: 'Which of the two counts would be chance.',
    mend: 'merge them, or limit each to its own tiers, products or grade.',
  },
  'review-overdue': {
    title: 'A review is overdue',
    meaning:
      'Facts about labels and law change; after this time nobody vouches for them. An error with --strict.',
    mend: 'check the facts against their sources and add a review.',
  },
  'stale-evidence': {
    title: 'A source read long ago',
    meaning:
      'Facts that were last checked longer ago than the review period count for one level less. An error with --strict.',
    mend: 'read the source again and set `read`, or `checked` at the facts.',
  },
  'support-and-role': {
    title: 'What a supporting instrument is worth is missing, or stands at a label',
    meaning:
      'A buyer must see what a supporting instrument is good for and why it cannot be relied on like a label (method section 2).',
    mend: 'write `support` with `helps` and `why-not-a-label`, or correct the role.',
  },
  'supporting-register': {
    title: 'A register of a supporting instrument',
    meaning: 'Supporting instruments attest no pass, so there is nothing to look up as one.',
    mend: 'write `register: null`.',
  },
  'supersedes-circle': {
    title: 'Editions that replace each other in a circle',
    meaning: 'An edition replaces an earlier one, so that following `supersedes` ends at the first edition.',
    mend: 'name the edition before this one, or null for the first.',
  },
  'unknown-grade': {
    title: 'A grade that the label does not have',
    meaning: "A claim begins at one of the label's own grades.",
    mend: 'use one of `grades`, or null.',
  },
  'unknown-label': {
    title: 'An unknown label',
    meaning: 'No label of the library has this id.',
    mend: 'correct the id; write null when the earlier edition has no file.',
  },
  'unknown-source': {
    title: 'An unknown source',
    meaning: 'Evidence must name a source that the same file lists.',
    mend: 'correct the id, or add the source.',
  },
  'unused-source': {
    title: 'A source that nothing rests on',
    meaning: 'Sources are listed for the facts that they support.',
    mend: 'cite it where it supports a fact, or remove it.',
  },
  'value-without-measure': {
    title: 'A value for what is not measured',
    meaning: 'The requirement has rungs in words, not in numbers.',
    mend: 'give the rung with `reaches`.',
  },
};
