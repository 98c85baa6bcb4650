/** Texts that are too long on purpose, and what does nothing. */
export const longText =
  'Memorandum of understanding on cooperation in standardisation, metrology, conformity assessment and accreditation between the bodies of both sides';
export const longWord = 'Zusammenarbeitsvereinbarungsentwurfsverhandlungsprotokoll';
export const nothing = () => undefined;
