// Reads Slack's mrkdwn into nodes. Nothing is ever read as HTML.

import { make } from "./elements.js";
import { emoji } from "./emoji.js";
import { mention, channelLink } from "./people.js";
import { dateToken } from "./times.js";

const unescape = (text) => text.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&");
const safe = (url) => (/^(https?:|mailto:)/i.test(url) ? url : null);

export function link(url, words) {
  const address = safe(url);
  return address
    ? make(
        "a",
        { href: address, target: "_blank", rel: "noopener noreferrer" },
        words || url.replace(/^mailto:/, ""),
      )
    : document.createTextNode(words || url);
}

function angle(inner) {
  const [target, words] = inner.split(/\|(.*)/s);
  if (target.startsWith("@")) return mention(target.slice(1));
  if (target.startsWith("#")) return channelLink(target.slice(1), words);
  if (target.startsWith("!date^")) {
    const [, seconds, format] = target.split("^");
    return make(
      "time",
      { title: unescape(words || "") },
      dateToken(seconds, format || "") || unescape(words || ""),
    );
  }
  if (target.startsWith("!subteam^")) return make("span", { class: "mention" }, words || "@group");
  if (target.startsWith("!")) return make("span", { class: "mention" }, `@${target.slice(1)}`);
  return link(unescape(target), words ? unescape(words) : "");
}

const STYLES = { "*": "strong", _: "em", "~": "s" };
const TOKEN =
  /`([^`\n]+)`|<([^<>\n]+)>|:([a-z0-9_+'-]+(?:::skin-tone-\d)?):|(^|[\s("'[—–-])([*_~])(?=\S)([^\n]*?\S)\5(?![A-Za-z0-9])/;

export function inline(text) {
  const nodes = [];
  let rest = text;
  while (rest) {
    const found = rest.match(TOKEN);
    if (!found) break;
    nodes.push(unescape(rest.slice(0, found.index)));
    if (found[1] !== undefined) nodes.push(make("code", {}, unescape(found[1])));
    else if (found[2] !== undefined) nodes.push(angle(found[2]));
    else if (found[3] !== undefined) nodes.push(emoji(found[3]));
    else nodes.push(found[4], make(STYLES[found[5]], {}, inline(found[6])));
    rest = rest.slice(found.index + found[0].length);
  }
  nodes.push(unescape(rest));
  return nodes;
}

function lines(text) {
  return text.split("\n").flatMap((line, index) => (index ? [make("br"), ...inline(line)] : inline(line)));
}

const KINDS = [
  ["blockquote", /^(?:&gt;|>) ?/],
  ["ul", /^\s*(?:[•◦▪]|[-*] )\s*/],
  ["ol", /^\s*\d{1,3}\. /],
];

function kindOf(line) {
  const kind = KINDS.find(([, start]) => start.test(line));
  return kind ? kind[0] : "p";
}

function group(kind, members) {
  const start = (KINDS.find(([name]) => name === kind) || [])[1];
  const bare = members.map((line) => (start ? line.replace(start, "") : line));
  if (kind === "p") return lines(members.join("\n"));
  if (kind === "blockquote") return [make("blockquote", {}, lines(bare.join("\n")))];
  return [
    make(
      kind,
      {},
      bare.map((line) => make("li", {}, inline(line))),
    ),
  ];
}

export function mrkdwn(text) {
  const out = [];
  text.split(/```\n?/).forEach((part, index) => {
    if (index % 2) {
      out.push(make("pre", {}, make("code", {}, unescape(part.replace(/\n$/, "")))));
      return;
    }
    let members = [];
    let kind = null;
    for (const line of part.split("\n")) {
      if (kind !== null && kindOf(line) !== kind) {
        out.push(...group(kind, members));
        members = [];
      }
      kind = kindOf(line);
      members.push(line);
    }
    if (members.join("")) out.push(...group(kind, members));
  });
  return out;
}

// A text object: plain_text shows what it says, but for emoji.
export function textObject(object) {
  if (!object) return [];
  if (object.type === "mrkdwn") return mrkdwn(object.text);
  return [object.text.replace(/:([a-z0-9_+'-]+):/g, (whole, name) => emoji(name))];
}
