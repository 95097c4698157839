/** Methods of the priority list that the host refuses on purpose, with the reason that the tables give. */
export const refused: Readonly<Record<string, string>> = {};
