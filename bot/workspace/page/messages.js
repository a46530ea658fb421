// The list of messages: who, when, what, replies and reactions. A message that has not changed is left as it stands.

import { blocks } from "./blocks.js";
import { keepingFocus, make, setChildren } from "./elements.js";
import { emoji, QUICK } from "./emoji.js";
import { fileList } from "./files.js";
import { mrkdwn } from "./mrkdwn.js";
import { avatar, roleOf, team, userOf } from "./people.js";
import { moveTo, place } from "./place.js";
import { order } from "./server.js";
import { agoOf, dayOf, exactTimeOf, timeOf } from "./times.js";

const known = new WeakMap(); // list element -> whose messages, and Map of ts -> {written, node}

function reactions(message) {
  if (!message.reactions) return null;
  return make(
    "div",
    { class: "reactions" },
    message.reactions.map((each) =>
      make(
        "button",
        {
          type: "button",
          class: each.users.includes(place.as) ? "reaction mine" : "reaction",
          title: `${each.users.map((id) => userOf(id).real_name).join(", ")} :${each.name}:`,
          onclick: () =>
            order("react", { user: place.as, channel: message.channel, ts: message.ts, name: each.name }),
        },
        `${emoji(each.name)} ${each.count}`,
      ),
    ),
  );
}

function replies(message) {
  if (!message.reply_count) return null;
  return make(
    "button",
    { type: "button", class: "replies", onclick: () => moveTo({ thread: message.ts }) },
    message.reply_users.slice(0, 3).map((id) => avatar(id, 20)),
    make("b", {}, `${message.reply_count} ${message.reply_count === 1 ? "reply" : "replies"}`),
    make("span", { class: "soft" }, `Last ${agoOf(message.latest_reply, team.now)}`),
  );
}

function tools(message, inThread) {
  if (message.seen_by) return null;
  const offered = [
    inThread
      ? null
      : make(
          "button",
          { type: "button", onclick: () => moveTo({ thread: message.thread_ts || message.ts }) },
          "Reply in thread",
        ),
    ...team.shortcuts.map((each) =>
      make(
        "button",
        {
          type: "button",
          onclick: () =>
            order("shortcut", {
              user: place.as,
              channel: message.channel,
              ts: message.ts,
              callback_id: each.callback_id,
            }),
        },
        each.name,
      ),
    ),
    ...QUICK.slice(0, 3).map((name) =>
      make(
        "button",
        {
          type: "button",
          "aria-label": `React with ${name}`,
          onclick: () => order("react", { user: place.as, channel: message.channel, ts: message.ts, name }),
        },
        emoji(name),
      ),
    ),
  ];
  return make("div", { class: "tools", role: "group", "aria-label": "Message actions" }, offered);
}

function attachments(message) {
  return (message.attachments || []).map((each) =>
    make(
      "div",
      { class: "attachment" },
      each.pretext ? mrkdwn(each.pretext) : null,
      each.title ? make("strong", {}, each.title) : null,
      each.text ? make("div", {}, mrkdwn(each.text)) : null,
      each.blocks
        ? blocks(each.blocks, { channel: message.channel, ts: message.ts })
        : each.fallback && !each.text
          ? each.fallback
          : null,
    ),
  );
}

function one(message, follows, inThread) {
  if (["channel_join", "channel_leave"].includes(message.subtype)) return membership(message);
  const user = userOf(message.user);
  const trouble = message.subtype === "workspace_trouble";
  const head = follows
    ? null
    : make(
        "p",
        { class: "who" },
        make("b", {}, trouble ? "Local workspace" : user.real_name),
        user.is_bot && !trouble ? make("span", { class: "app" }, "APP") : null,
        roleOf(user) ? make("span", { class: "soft title" }, user.title) : null,
        make("time", { class: "soft", title: exactTimeOf(message.ts) }, timeOf(message.ts)),
      );
  const edited = message.edited
    ? make("span", { class: "soft edited", title: exactTimeOf(message.edited.ts) }, " (edited)")
    : null;
  const body =
    message.blocks && message.blocks.length
      ? [blocks(message.blocks, { channel: message.channel, ts: message.ts }), edited]
      : make("div", { class: "text" }, mrkdwn(message.text || ""), edited);
  return make(
    "li",
    {
      class: `message${follows ? " follows" : ""}${message.seen_by ? " only-you" : ""}${trouble ? " trouble" : ""}`,
      "data-ts": message.ts,
      tabindex: "-1",
    },
    make(
      "div",
      { class: "gutter" },
      follows
        ? make("time", { class: "soft", title: exactTimeOf(message.ts) }, timeOf(message.ts))
        : avatar(message.user),
    ),
    make(
      "div",
      { class: "body" },
      message.seen_by ? make("p", { class: "soft only" }, "👁 Only visible to you") : null,
      message.subtype === "thread_broadcast"
        ? make("p", { class: "soft only" }, "Replied to a thread")
        : null,
      head,
      body,
      fileList(message.files || []),
      attachments(message),
      reactions(message),
      inThread ? null : replies(message),
    ),
    tools(message, inThread),
  );
}

// Who came and who went, as a line and no message.
const membership = (message) =>
  make(
    "li",
    { class: "membership soft", "data-ts": message.ts },
    mrkdwn(message.text),
    " ",
    make("time", { title: exactTimeOf(message.ts) }, timeOf(message.ts)),
  );

function startsNew(message, before) {
  return (
    !before ||
    before.user !== message.user ||
    dayOf(before.ts) !== dayOf(message.ts) ||
    message.ts - before.ts > 300 ||
    before.seen_by !== message.seen_by ||
    before.subtype !== message.subtype
  );
}

// Shows the newest message, also once the pictures have their height.
function keepAtEnd(list) {
  list.scrollTop = list.scrollHeight;
  for (const image of list.querySelectorAll("img"))
    if (!image.complete)
      image.addEventListener(
        "load",
        () => {
          list.scrollTop = list.scrollHeight;
        },
        { once: true },
      );
}

// A line between messages, the one that stands already where it says the same.
function line(list, kind, words) {
  const standing = [...list.children].find((each) => each.className === kind && each.textContent === words);
  return standing || make("li", { class: kind }, make("span", {}, words));
}

// Shows messages in a list. `newFrom` is the ts after which everything is new to the reader.
// `of` names the conversation: what is new in it since the last time is given back, to be said aloud.
export function showMessages(list, messages, of, { inThread = false, newFrom = null } = {}) {
  const standing = known.get(list);
  const before = standing && standing.of === of ? standing.shown : new Map();
  const now = new Map();
  const nodes = [];
  let previous = null;
  let marked = false;
  for (const message of messages) {
    if (!inThread && (!previous || dayOf(previous.ts) !== dayOf(message.ts)))
      nodes.push(line(list, "day", dayOf(message.ts)));
    if (newFrom && !marked && Number(message.ts) > Number(newFrom) && message.user !== place.as) {
      marked = true;
      if (previous) nodes.push(line(list, "new", "New"));
    }
    if (inThread && previous === messages[0])
      nodes.push(line(list, "day", `${messages.length - 1} ${messages.length === 2 ? "reply" : "replies"}`));
    const follows = !startsNew(message, previous) && !inThread;
    const written = JSON.stringify([message, follows, place.as]);
    const same = before.get(message.ts);
    const node = same && same.written === written ? same.node : one(message, follows, inThread);
    now.set(message.ts, { written, node });
    nodes.push(node);
    previous = message;
  }
  known.set(list, { of, shown: now });
  // Who says something, or is answered alone, is brought to it wherever they were reading.
  const forThem = ({ ts, user, seen_by }) => !before.has(ts) && [user, seen_by].includes(place.as);
  const atEnd = messages.some(forThem) || list.scrollHeight - list.scrollTop - list.clientHeight < 80 || !before.size;
  keepingFocus(list, () => setChildren(list, nodes));
  if (atEnd) keepAtEnd(list);
  return standing?.of === of ? messages.filter((message) => !before.has(message.ts)) : [];
}
