// Where the reader is: person, channel, thread and tab, kept in the address so that it can be shared and reloaded.

const names = ["as", "channel", "thread", "tab"];

export const place = { as: "", channel: "", thread: "", tab: "" };

export function readPlace() {
  const given = new URLSearchParams(location.hash.slice(1));
  for (const name of names) place[name] = given.get(name) || "";
  const link = location.pathname.match(/^\/archives\/(\w+)\/p(\d+)(\d{6})$/);
  if (link && !place.channel) {
    place.channel = link[1];
    place.thread = new URLSearchParams(location.search).get("thread_ts") || "";
  }
  place.as ||= localStorage.getItem("person") || "";
}

export function moveTo(changes) {
  Object.assign(place, changes);
  if (changes.as) localStorage.setItem("person", changes.as);
  const kept = names.filter((name) => place[name]).map((name) => [name, place[name]]);
  history.pushState(null, "", `/#${new URLSearchParams(kept)}`);
  dispatchEvent(new Event("moved"));
}
