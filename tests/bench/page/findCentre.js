/** Put into a page after it has loaded: where to aim at a place. */
window.findCentre = (() => {
  /** The number of cells that the longer side of a shape is divided into. */
  const CELLS = 48;

  /** The cell of a shape that is deepest within it, found by peeling the shape layer by layer; on the screen. */
  function deepest(shape) {
    const { left, top, width, height } = shape.getBoundingClientRect();
    const size = Math.max(width, height) / CELLS;
    const toShape = shape.getScreenCTM()?.inverse();
    if (!toShape || size === 0) return [left + width / 2, top + height / 2];
    const [columns, rows] = [Math.ceil(width / size), Math.ceil(height / size)];
    const onScreen = (cell) => [left + ((cell % columns) + 0.5) * size, top + (Math.floor(cell / columns) + 0.5) * size];
    const isInside = (cell) => shape.isPointInFill(new DOMPoint(...onScreen(cell)).matrixTransform(toShape));
    let layer = Array.from({ length: columns * rows }, (_, cell) => cell).filter(isInside);
    if (layer.length === 0) return [left + width / 2, top + height / 2];
    for (;;) {
      const cells = new Set(layer);
      const inner = layer.filter((cell) => {
        const column = cell % columns;
        if (column === 0 || column === columns - 1) return false;
        return [-1, 1, -columns, columns].every((step) => cells.has(cell + step));
      });
      if (inner.length === 0) return onScreen(layer[Math.floor(layer.length / 2)]);
      layer = inner;
    }
  }

  /** @returns the point to aim at, in pixels of the window; nothing where the place is not drawn */
  return (id, [longitude, latitude]) => {
    const shape = window.bench.shape?.(id);
    const point = shape ? deepest(shape) : window.bench.project?.(longitude, latitude);
    return point?.every(Number.isFinite) ? point : undefined;
  };
})();
