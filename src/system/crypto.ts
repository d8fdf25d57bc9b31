/**
 * node:crypto, loaded when something is hashed. An `import` of it costs a third of node's own start,
 * for a facade of all its exports; `plan` and `audit` mostly need none of them.
 */
export const crypto = () => process.getBuiltinModule("node:crypto");
