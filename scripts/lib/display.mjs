import process from 'node:process';

/** Whether a window can be shown here; Linux says so in these variables. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
