// Speaks to the workspace this page came from.

export async function look(name, asked = {}) {
  const reply = await fetch(`/_workspace/${name}?${new URLSearchParams(asked)}`);
  if (!reply.ok) throw new Error(`the workspace answered ${reply.status}`);
  return reply.json();
}

export async function order(name, fields) {
  const reply = await fetch(`/_workspace/${name}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(fields),
  });
  const answer = await reply.json();
  if (!answer.ok) throw new Error(answer.detail || answer.error);
  return answer;
}

// Calls back on every change; `lost(true)` while the workspace cannot be reached.
export function follow(changed, lost) {
  const feed = new EventSource("/_workspace/changes");
  feed.onmessage = () => {
    lost(false);
    changed();
  };
  feed.onerror = () => lost(true);
}
