import { useState } from 'react';

/** Breaks the road: the map needs React. */
export const drawing = { useState };
