export const catalogueEn = {};
export type CatalogueSentences = typeof catalogueEn;
