import { fold } from '../../views/fold.ts';
import type { Choices } from './Choices.ts';
import { replacementKey, withRole } from './Choices.ts';
import type { Remedy } from './Problem.ts';

/**
 * The choices with one more decision. The import that follows from them is the corrected one.
 * @param written what a person wrote, where the remedy asks for it
 */
export function applyRemedy(choices: Choices, remedy: Remedy, written = ''): Choices {
  switch (remedy.kind) {
    case 'country':
      return { ...choices, partners: { ...choices.partners, [remedy.key]: remedy.code } };
    case 'organisation':
      return { ...choices, partners: { ...choices.partners, [remedy.key]: 'organisation' } };
    case 'replace':
      return replace(choices, remedy.column, remedy.found, remedy.by);
    case 'write':
      return replace(choices, remedy.column, remedy.found, written);
    case 'empty':
      return replace(choices, remedy.column, remedy.found, '');
    case 'leave-out':
      return { ...choices, leftOut: [...new Set([...choices.leftOut, ...remedy.rows])] };
    case 'keep':
      return { ...choices, kept: [...new Set([...choices.kept, ...remedy.rows])] };
    case 'swap':
      return { ...choices, swapped: [...new Set([...choices.swapped, ...remedy.rows])] };
    case 'order':
      return { ...choices, orders: { ...choices.orders, [remedy.column]: remedy.order } };
    case 'use-column':
    case 'read-as':
      return withRole(choices, remedy.column, remedy.role);
    case 'outcome':
      return { ...choices, outcomes: { ...choices.outcomes, [fold(remedy.key)]: remedy.id } };
    case 'new-outcome':
      return { ...choices, outcomes: { ...choices.outcomes, [fold(remedy.key)]: 'new' } };
    case 'default-outcome':
      return { ...choices, outcome: remedy.id };
    case 'cite-table':
      return { ...choices, citesTable: true };
  }
}

function replace(choices: Choices, column: number, found: string, by: string): Choices {
  return { ...choices, replaced: { ...choices.replaced, [replacementKey(column, found)]: by } };
}
