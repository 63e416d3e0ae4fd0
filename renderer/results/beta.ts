/** β = e1 + e2/2 (Eloundou et al. 2024). */
export const betaOf = ({ e1, e2 }: Record<'e1' | 'e2', number>): number => e1 + e2 / 2
