// Where a person writes: Enter sends, Shift and Enter make a new line, / offers commands, @ offers people.

import { attachment, takesFiles } from "./attach.js";
import { make } from "./elements.js";
import { team } from "./people.js";
import { moveTo, place } from "./place.js";
import { order } from "./server.js";

// What a person has begun to write stays until it is sent, wherever they look meanwhile and over a reload.
const draftOf = (channel, threadTs) => `draft ${place.as} ${channel} ${threadTs}`;

export const hasDraft = (channel) => Boolean(sessionStorage.getItem(draftOf(channel, "")));

function keepDraft(name, text) {
  if (Boolean(text) !== Boolean(sessionStorage.getItem(name))) dispatchEvent(new Event("drafted"));
  if (text) sessionStorage.setItem(name, text);
  else sessionStorage.removeItem(name);
}

const escape = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

// Names after @ become mentions, the longest name first.
function withMentions(text) {
  const users = Object.values(team.users).flatMap((user) => [
    [user.real_name, user.id],
    [user.name, user.id],
  ]);
  const channels = team.channels.filter((each) => !each.is_im).map((each) => [each.name, each.id]);
  const named = users.sort((a, b) => b[0].length - a[0].length);
  let out = escape(text);
  for (const [name, id] of named) out = out.replaceAll(`@${escape(name)}`, `<@${id}>`);
  for (const [name, id] of channels)
    out = out.replace(new RegExp(`(^|\\s)#${name}(?![\\w-])`, "g"), `$1<#${id}|${name}>`);
  return out;
}

// What a person types after a slash that is no command of the app: /invite is the workspace's own, any other is none.
const INVITE = { name: "/invite", usage_hint: "@Reeve", description: "Add somebody to this channel" };
const known = () => [...team.commands, INVITE];

function refusal(words) {
  return Object.assign(new Error(words), { words: `${words}.` });
}

async function invite(text, channel) {
  const named = [...withMentions(text).matchAll(/<@(\w+)>/g)].map((found) => found[1]);
  if (!named.length) throw refusal("/invite takes the name of who is to come, such as /invite @Reeve");
  const there = team.channels.find((each) => each.id === channel)?.members || [];
  for (const user of named) {
    if (there.includes(user)) throw refusal(`${team.users[user].real_name} is already in this channel`);
    await order("join", { user, channel, by: place.as });
  }
}

function offers(text) {
  if (text.startsWith("/") && !text.includes(" "))
    return known()
      .filter((each) => each.name.startsWith(text))
      .map((each) => ({
        words: `${each.name} ${each.usage_hint}`,
        about: each.description,
        put: `${each.name} `,
      }));
  const at = text.match(/(^|\s)@(\w*)$/);
  if (!at) return [];
  const start = at[2].toLowerCase();
  return Object.values(team.users)
    .filter(
      (user) =>
        user.id !== place.as &&
        (user.real_name.toLowerCase().startsWith(start) || user.name.startsWith(start)),
    )
    .slice(0, 6)
    .map((user) => ({
      words: `@${user.real_name}`,
      about: user.title,
      put: `${text.slice(0, text.length - at[2].length)}${user.real_name} `,
    }));
}

// A composer for a channel, or for a thread when `threadTs` gives one. What is said to an app opens its thread
// (`opens`), where the app answers.
export function composer(label, channel, threadTs, opens = false) {
  const id = threadTs ? "thread" : "channel";
  const list = make("ul", {
    class: "offers",
    role: "listbox",
    id: `offers-${id}`,
    "aria-label": "Suggestions",
    hidden: true,
  });
  const wrong = make("p", { class: "error", role: "alert" });
  const usage = make("p", { class: "soft usage", id: `usage-${id}`, hidden: true });
  const draft = draftOf(channel, threadTs);
  const box = make("textarea", {
    rows: 1,
    placeholder: label,
    "aria-label": label,
    "aria-autocomplete": "list",
    "aria-controls": list.id,
    "aria-describedby": usage.id,
    id: `write-${id}`,
  });
  const attached = attachment(wrong);
  const button = make("button", { type: "submit", class: "button primary" }, "Send");
  let offered = [];
  let at = 0;

  function suggest() {
    offered = offers(box.value);
    at = 0;
    list.hidden = !offered.length;
    list.replaceChildren(
      ...offered.map((each, index) =>
        make(
          "li",
          {
            role: "option",
            id: `offer-${id}-${index}`,
            "aria-selected": String(index === at),
            onmousedown: (event) => {
              event.preventDefault();
              take(index);
            },
          },
          make("b", {}, each.words),
          " ",
          make("span", { class: "soft" }, each.about),
        ),
      ),
    );
    mark();
    tellUsage();
    keepDraft(draft, box.value);
  }

  // What a command takes is told as long as it is being written.
  function tellUsage() {
    const command = known().find((each) => box.value.startsWith(`${each.name} `));
    usage.hidden = !command;
    if (command) usage.textContent = `${command.name} ${command.usage_hint}: ${command.description}`;
  }

  function mark() {
    [...list.children].forEach((each, index) => each.setAttribute("aria-selected", String(index === at)));
    if (offered.length) box.setAttribute("aria-activedescendant", `offer-${id}-${at}`);
    else box.removeAttribute("aria-activedescendant");
  }

  function take(index) {
    box.value = offered[index].put;
    suggest();
    box.focus();
  }

  async function send(event) {
    event?.preventDefault();
    const text = box.value.trim();
    if (!text && !attached.there) return;
    wrong.textContent = "";
    box.value = "";
    suggest();
    const shared = await attached.taken();
    try {
      const typed = text.match(/^\/\S+/)?.[0];
      const command = known().find((each) => typed === each.name);
      if (typed && !command) throw refusal(`${typed} is not a valid command`);
      if (command && threadTs) throw new Error("commands do not work in threads");
      if (command && shared) throw new Error("a command takes no file");
      const said = { user: place.as, channel, text: withMentions(text), thread_ts: threadTs || null };
      if (command === INVITE) await invite(text, channel);
      else if (command) await order("command", { user: place.as, channel, text });
      else {
        const file = shared && { name: shared.name, content: shared.content };
        const sent = await order(file ? "upload" : "post", { ...said, ...file });
        if (opens) moveTo({ thread: sent.ts });
      }
    } catch (fault) {
      box.value = text;
      keepDraft(draft, text);
      if (shared) attached.put(shared.file);
      wrong.textContent = fault.words || `Not sent: ${fault.message.replaceAll("_", " ")}.`;
    }
  }

  box.addEventListener("input", suggest);
  box.addEventListener("blur", () => {
    list.hidden = true;
  });
  box.addEventListener("keydown", (event) => {
    if (offered.length && !list.hidden && ["ArrowDown", "ArrowUp"].includes(event.key)) {
      event.preventDefault();
      at = (at + (event.key === "ArrowDown" ? 1 : offered.length - 1)) % offered.length;
      mark();
    } else if (
      offered.length &&
      !list.hidden &&
      (event.key === "Tab" || event.key === "Enter") &&
      !event.shiftKey
    ) {
      event.preventDefault();
      take(at);
    } else if (event.key === "Escape" && !list.hidden) list.hidden = true;
    else if (event.key === "Enter" && !event.shiftKey && !event.isComposing) send(event);
  });
  const form = make(
    "form",
    { class: "composer", onsubmit: send },
    list,
    attached.chosen,
    usage,
    make("div", { class: "write" }, attached.button, box, button),
    wrong,
  );
  takesFiles(form, attached.put);
  box.value = sessionStorage.getItem(draft) || "";
  tellUsage();
  return form;
}
