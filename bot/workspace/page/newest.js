// The way back to the newest message, for who reads further up: how much was said meanwhile, and a press that goes there.

const part = (id) => document.getElementById(id);
const NEAR = 80;
let of = "";
let said = 0;

const isAtEnd = (list) => list.scrollHeight - list.scrollTop - list.clientHeight < NEAR;

function show() {
  const list = part("messages");
  if (isAtEnd(list) || list.hidden) said = 0;
  const words = said === 1 ? "1 new message" : `${said} new messages`;
  part("newest").textContent = said ? `↓ ${words}` : "↓ Newest";
  part("newest").hidden = list.hidden || isAtEnd(list);
}

// Counts what was said in a conversation while its newest messages are out of sight.
export function countNew(conversation, number) {
  said = conversation === of ? said + number : 0;
  of = conversation;
  show();
}

export function startNewest() {
  part("messages").addEventListener("scroll", show, { passive: true });
  addEventListener("resize", show);
  part("newest").addEventListener("click", () => {
    const list = part("messages");
    list.scrollTop = list.scrollHeight;
    show();
    list.lastElementChild?.focus({ preventScroll: true });
  });
}
