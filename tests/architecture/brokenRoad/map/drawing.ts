import { geoPath } from 'd3-geo';
import { useState } from 'react';

/** Breaks the road: the map needs React, and d3-geo as it runs. */
export const drawing = { useState, geoPath };
