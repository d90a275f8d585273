import { lazy } from 'react';
import type { ComponentType } from 'react';
import { StartStep } from './start/StartStep.tsx';
import type { StepId } from './studioStore.ts';

const ReadStep = lazy(async () => ({ default: (await import('./read/ReadStep.tsx')).ReadStep }));
const TableStep = lazy(async () => ({ default: (await import('./table/TableStep.tsx')).TableStep }));
const EditStep = lazy(async () => ({ default: (await import('./edit/EditStep.tsx')).EditStep }));
const PublishStep = lazy(async () => ({ default: (await import('./publish/PublishStep.tsx')).PublishStep }));

/** The one table of steps, in the order in which they are offered. A step's name is `steps.<id>` in the language files. */
export const steps: Readonly<Record<StepId, ComponentType>> = {
  start: StartStep,
  read: ReadStep,
  table: TableStep,
  edit: EditStep,
  publish: PublishStep,
};

export const stepIds = Object.keys(steps) as readonly StepId[];
