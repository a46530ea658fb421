// Keeps the page showing what the workspace holds for one person, in one place.

import { blocks } from "./blocks.js";
import { showClock } from "./clock.js";
import { composer } from "./composer.js";
import { showModals } from "./dialogs.js";
import { announce, focusAgain, focusPlace, keepingFocus, make } from "./elements.js";
import { showMessages } from "./messages.js";
import { mrkdwn } from "./mrkdwn.js";
import { channelName, roleOf, team, userOf } from "./people.js";
import { moveTo, place, readPlace } from "./place.js";
import { follow, look, order } from "./server.js";
import { closeSidebar, showSidebar, startSidebar } from "./sidebar.js";

const part = (id) => document.getElementById(id);
let composedFor = "";
let threadFor = "";
let newFrom = null;
let homeShown = "";
let visited = "";
let peopleShown = "";
let promptsShown = "";
let headShown = "";
let threadOpener = null;
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

function channelHead(channel) {
  const isApp = channel.is_im && channel.with === team.team.bot;
  const facts = channel.is_im
    ? roleOf(userOf(channel.with))
    : `${channel.members.length} members${channel.topic ? ` · ${channel.topic}` : ""}`;
  const marks = [
    channel.is_archived ? "Archived" : null,
    channel.is_ext_shared ? "Shared with another organisation" : null,
    channel.members.includes(team.team.bot)
      ? null
      : `${userOf(team.team.bot).real_name} is not in this channel`,
  ].filter(Boolean);
  const written = JSON.stringify([channel, facts, marks, isApp, place.tab]);
  if (written === headShown) return;
  headShown = written;
  const head = [
    make(
      "div",
      {},
      make(
        "h1",
        {},
        channel.is_im ? channelName(channel) : `${channel.is_private ? "🔒" : "#"} ${channel.name}`,
      ),
      make(
        "p",
        { class: "soft" },
        facts,
        marks.map((words) => make("span", { class: "fact" }, words)),
      ),
    ),
    !channel.is_im && channel.is_member && !channel.members.includes(team.team.bot)
      ? make(
          "button",
          {
            type: "button",
            class: "button",
            onclick: () =>
              order("join", { user: team.team.bot, channel: channel.id, by: place.as }),
          },
          `Add ${userOf(team.team.bot).real_name}`,
        )
      : "",
    isApp
      ? make(
          "div",
          { class: "tabs", role: "group", "aria-label": "Home or messages" },
          ["home", "messages"].map((name) =>
            make(
              "button",
              {
                type: "button",
                class: "button",
                "aria-pressed": String((place.tab || "messages") === name),
                onclick: () => openTab(name),
              },
              name === "home" ? "Home" : "Messages",
            ),
          ),
        )
      : "",
  ];
  keepingFocus(part("channel-head"), () => part("channel-head").replaceChildren(...head));
}

function openTab(name) {
  visited = "";
  moveTo({ tab: name, thread: "" });
}

// Tells the app that somebody looks at it, once a visit.
function visit(channel) {
  const isApp = channel.is_im && channel.with === team.team.bot;
  const now = isApp ? `${place.as} ${channel.id} ${place.tab}` : "";
  if (isApp && now !== visited) order("home", { user: place.as, tab: place.tab || "messages" });
  visited = now;
}

function showHome(view, channel) {
  const showing = place.tab === "home" && channel.is_im && channel.with === team.team.bot;
  part("home").hidden = !showing;
  part("messages").hidden = part("composer").hidden = showing;
  const written = showing ? JSON.stringify(view) : "";
  if (!showing || written === homeShown) return;
  homeShown = written;
  const content = view
    ? blocks(view.blocks, { view_id: view.id })
    : make("p", { class: "soft empty" }, "The app has not shown anything here yet.");
  keepingFocus(part("home"), () => part("home").replaceChildren(content));
}

function showComposer(channel) {
  const key = `${channel.id} ${place.as} ${channel.is_member} ${channel.is_archived} ${channel.name}`;
  if (key === composedFor) return;
  composedFor = key;
  const to = channel.is_im ? channelName(channel) : `#${channel.name}`;
  let content = composer(`Message ${to}`, channel.id, "");
  if (channel.is_archived) content = make("p", { class: "soft empty" }, "This channel is archived.");
  else if (!channel.is_member)
    content = make(
      "p",
      { class: "empty" },
      `${userOf(place.as).real_name} is not in #${channel.name}. `,
      make(
        "button",
        {
          type: "button",
          class: "button",
          onclick: () => order("join", { user: place.as, channel: channel.id }),
        },
        "Join",
      ),
    );
  part("composer").replaceChildren(content);
}

// What the app suggests to ask it; a press says it.
function showPrompts(offered, channel) {
  const written = JSON.stringify([offered, channel.id, place.as]);
  if (written === promptsShown) return;
  promptsShown = written;
  const say = (text) => order("post", { user: place.as, channel: channel.id, text });
  const chips = (offered?.prompts || []).map((each) =>
    make("button", { type: "button", class: "button", onclick: () => say(each.message) }, each.title),
  );
  part("prompts").hidden = !chips.length;
  part("prompts").replaceChildren(make("p", { class: "soft" }, offered?.title || "Suggested"), ...chips);
}

function showThread(messages, channel) {
  const panel = part("thread");
  panel.hidden = !messages;
  document.body.classList.toggle("thread-open", Boolean(messages));
  const key = messages ? `${channel.id} ${place.thread} ${place.as}` : "";
  if (key !== threadFor) {
    if (key && !threadFor) threadOpener = focusPlace();
    threadFor = key;
    panel.replaceChildren(
      ...(messages
        ? [
            make(
              "header",
              {},
              make(
                "h2",
                {},
                "Thread",
                make(
                  "span",
                  { class: "soft" },
                  ` ${channel.is_im ? channelName(channel) : `#${channel.name}`}`,
                ),
              ),
              make(
                "button",
                {
                  type: "button",
                  class: "quiet",
                  "aria-label": "Close thread",
                  onclick: () => moveTo({ thread: "" }),
                },
                "✕",
              ),
            ),
            make("ol", { class: "messages", "aria-label": "Thread" }),
            composer("Reply…", channel.id, place.thread),
          ]
        : []),
    );
    if (messages && threadOpener) panel.querySelector("textarea").focus();
    if (!messages) {
      focusAgain(threadOpener);
      threadOpener = null;
    }
  }
  if (!messages) return [];
  return showMessages(panel.querySelector("ol"), messages, key, { inThread: true });
}

const spoken = (message) =>
  `${userOf(message.user).real_name}: ${make("div", {}, mrkdwn(message.text || "")).textContent}`;

// What the person sees at this place; null when they have moved on meanwhile, which looks again by itself.
async function lookHere() {
  const here = JSON.stringify(place);
  const view = await look("view", { as: place.as, channel: place.channel, thread: place.thread });
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
  document.title = `${channel.is_im ? "" : "#"}${channelName(channel)} – Local workspace (not Slack)`;
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

part("person").addEventListener("change", (event) => {
  newFrom = null;
  moveTo({
    as: event.target.value,
    thread: "",
    channel: team.channels.find((each) => each.id === place.channel)?.is_im ? "" : place.channel,
    tab: "",
  });
});
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
follow(refresh, (lost) => document.body.classList.toggle("lost", lost));
