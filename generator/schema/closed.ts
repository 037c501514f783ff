/** Options take no other keys, also where the leaf does not say so. */
export const closed = (options: object): object => ({ type: 'object', additionalProperties: false, ...options });
