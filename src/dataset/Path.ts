/** The way from the top of a file to a place in it: keys and positions. */
export type Path = readonly (string | number)[];
