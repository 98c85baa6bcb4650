// Part of `npm test`: what was built keeps its budget.
import { measure, overBudget, print } from './sizes.mjs';

const figures = measure();
print(figures);
process.exitCode = overBudget(figures).length === 0 ? 0 : 1;
