/** How wide a picture is at 1×. Pixels. */
export const WIDTH = 1200;
