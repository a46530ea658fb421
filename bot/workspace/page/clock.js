// The workspace's time, and the buttons that move it forward where that is allowed.

import { make, setChildren } from "./elements.js";
import { team } from "./people.js";
import { order } from "./server.js";
import { shortDayOf, timeOf } from "./times.js";

const STEPS = [
  ["1 hour", 3600],
  ["1 day", 86400],
  ["1 week", 604800],
  ["4 weeks", 2419200],
];

let menu = null;

export function showClock() {
  const now = make("time", {}, `${shortDayOf(team.now)}, ${timeOf(team.now)}`);
  menu ||= team.clock_moves
    ? make(
        "select",
        {
          "aria-label": "Move the clock forward",
          onchange: (event) => {
            const seconds = Number(event.target.value);
            event.target.value = "";
            if (seconds) order("clock", { seconds });
          },
        },
        make("option", { value: "" }, "Move forward…"),
        STEPS.map(([words, seconds]) => make("option", { value: seconds }, words)),
      )
    : null;
  setChildren(document.getElementById("clock"), [now, menu].filter(Boolean));
}
