import { useStore } from 'zustand';

/** Breaks the road: React in a file of the store that is no hook. */
export const store = { useStore };
