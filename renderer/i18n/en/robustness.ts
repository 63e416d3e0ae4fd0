export const robustness = {}
