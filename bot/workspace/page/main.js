// Keeps the page showing what the workspace holds for one person, in one place.

import { isApp, showHome, visit } from "./app_home.js";
import { channelHead } from "./channel_head.js";
import { showClock } from "./clock.js";
import { showModals } from "./dialogs.js";
import { announce, make } from "./elements.js";
import { showMessages } from "./messages.js";
import { mrkdwn } from "./mrkdwn.js";
import { channelName, roleOf, team, userOf } from "./people.js";
import { countNew, startNewest } from "./newest.js";
import { moveTo, place, readPlace } from "./place.js";
import { startPresses, untilReleased } from "./press.js";
import { follow, look, order } from "./server.js";
import { closeSidebar, showSidebar, startSidebar } from "./sidebar.js";
import { showThread } from "./thread.js";
import { showComposer, showPrompts, startWriting } from "./writing.js";

const part = (id) => document.getElementById(id);
let newFrom = null;
let peopleShown = "";
let busy = false;
let again = false;

function choosePlace() {
  const people = Object.values(team.users).filter((user) => !user.is_bot);
  if (!people.some((user) => user.id === place.as)) place.as = (people[0] || {}).id || "";
  const written = JSON.stringify([people, place.as]);
  if (written === peopleShown) return;
  peopleShown = written;
  part("person").replaceChildren(
    ...people.map((user) =>
      make(
        "option",
        { value: user.id, selected: user.id === place.as },
        roleOf(user) ? `${user.real_name} – ${user.title}` : user.real_name,
      ),
    ),
  );
}

// What waits elsewhere, as the title says it first: how much is for this person, or that there is something.
function waiting(here) {
  const others = team.channels.filter((each) => each.is_member && each.id !== here.id);
  const forMe = others.reduce((sum, each) => sum + (each.is_im ? each.unread : each.mentions), 0);
  return forMe ? `(${forMe}) ` : others.some((each) => each.unread) ? "* " : "";
}

const spoken = (message) =>
  `${userOf(message.user).real_name}: ${make("div", {}, mrkdwn(message.text || "")).textContent}`;

// What the person sees at this place; null when they have moved on meanwhile, which looks again by itself.
async function lookHere() {
  const here = JSON.stringify(place);
  const view = await look("view", { as: place.as, channel: place.channel, thread: place.thread });
  await untilReleased();
  return JSON.stringify(place) === here ? view : null;
}

async function show() {
  Object.assign(team, await look("team"));
  choosePlace();
  let view = await lookHere();
  if (!view) return;
  team.channels = view.channels;
  if (!team.channels.some((channel) => channel.id === place.channel)) {
    place.channel =
      (
        team.channels.find((channel) => channel.is_member && channel.unread) ||
        team.channels.find((channel) => channel.is_member) ||
        team.channels[0] ||
        {}
      ).id || "";
    view = await lookHere();
    if (!view) return;
  }
  const channel = team.channels.find((each) => each.id === place.channel);
  part("team-name").textContent = team.team.name;
  showClock();
  showSidebar();
  if (!channel) return;
  document.title = `${waiting(channel)}${channel.is_im ? "" : "#"}${channelName(channel)} – Local workspace (not Slack)`;
  channelHead(channel);
  visit(channel);
  showHome(view.home, channel);
  showComposer(channel);
  showPrompts(place.tab === "home" ? null : view.prompts, channel);
  if (newFrom === null) newFrom = channel.unread ? channel.read_until : "";
  const said = view.messages || [];
  const added = showMessages(part("messages"), said, `${channel.id} ${place.as}`, { newFrom });
  const nothing = channel.is_member ? "Nothing has been said here yet." : "Only members see what is said here.";
  if (!said.length) part("messages").replaceChildren(make("li", { class: "soft empty" }, nothing));
  const replied = showThread(view.thread, channel);
  showModals(view.modals);
  countNew(`${channel.id} ${place.as}`, added.filter((message) => message.user !== place.as).length);
  const heard = [...added, ...replied].filter((message) => message.user !== place.as);
  if (heard.length) announce(heard.map(spoken).join(". "));
  if (channel.unread && channel.is_member && document.visibilityState === "visible")
    await order("read", { user: place.as, channel: channel.id });
}

// One look at a time; what changes meanwhile is looked at afterwards.
async function refresh() {
  if (busy) {
    again = true;
    return;
  }
  busy = true;
  try {
    do {
      again = false;
      await show();
    } while (again);
  } catch (fault) {
    document.body.classList.add("lost");
    console.error(fault);
  } finally {
    busy = false;
  }
}

// Somebody else looks at the same place: the same channel, or their own conversation with the app and its tab.
async function becomes(person) {
  const here = team.channels.find((each) => each.id === place.channel);
  let channel = here?.is_im ? "" : place.channel;
  if (here && isApp(here))
    channel = (await order("direct_message", { user: person, with: team.team.bot })).channel;
  newFrom = null;
  moveTo({ as: person, thread: "", channel, tab: here && isApp(here) ? place.tab : "" });
}

part("person").addEventListener("change", (event) => becomes(event.target.value));
addEventListener("moved", () => {
  newFrom = null;
  closeSidebar();
  refresh();
});
addEventListener("popstate", () => {
  readPlace();
  newFrom = null;
  refresh();
});
addEventListener("keydown", (event) => {
  if (event.key === "Escape" && place.thread && !document.querySelector("dialog[open]"))
    moveTo({ thread: "" });
});
readPlace();
startSidebar();
startNewest();
startWriting();
startPresses();
follow(refresh, (lost) => document.body.classList.toggle("lost", lost));
