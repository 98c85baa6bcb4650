/** What a translation must have: the shape of the English words, with other texts in it. A missing message is an error of the compiler. */
export type Translated<Words> = Words extends string
  ? string
  : Words extends (...values: infer Values) => infer Text
    ? (...values: Values) => Text extends string ? string : Text
    : Words extends object
      ? { readonly [Key in keyof Words]: Translated<Words[Key]> }
      : Words;
