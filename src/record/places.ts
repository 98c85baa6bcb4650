/** How exactly places are known. */

/** In metres: what may lie further off than this is no point. Its source names the country and no town. */
export const pointMetres = 50_000;
