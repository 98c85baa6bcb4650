/** The words that fields of the route may hold. */

export const legExistence = ['documented', 'likely', 'assumed', 'planned'] as const;

export const legTrace = ['checked', 'approximate'] as const;

/** What the pipe of a leg is at a time, in order. */
export const legStages = ['planned', 'building', 'idle', 'operating'] as const;

/** How gas is delivered along a leg; and what joins two points without a pipe of its own. */
export const carriages = ['pipe', 'swap'] as const;
export const pathKinds = ['contract', 'swap'] as const;

export const nodeRoles = ['field', 'terminal', 'border', 'junction', 'station', 'power-plant'] as const;
