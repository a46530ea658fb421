// Keeps what is being pressed where it is: a button that is drawn anew between press and release never hears the click.

const LONGEST = 10000;
let released = Promise.resolve();
let release = () => {};

function press(event) {
  if (!event.target.closest?.("button, a, summary, label")) return;
  release();
  released = new Promise((resolve) => {
    release = resolve;
    setTimeout(resolve, LONGEST);
  });
}

// The click comes right behind the release, before anything that waited for it.
const letGo = () => setTimeout(release);

// Ends when nothing is pressed; a press that is never released holds nothing up for long.
export const untilReleased = () => released;

export function startPresses() {
  addEventListener("pointerdown", press, true);
  for (const name of ["pointerup", "pointercancel", "blur"]) addEventListener(name, letGo, true);
}
