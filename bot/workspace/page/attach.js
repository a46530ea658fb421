// A file that a person is about to share: chosen, dropped or pasted, shown above the words, and taken away again.

import { announce, make } from "./elements.js";
import { sizeOf } from "./files.js";

const LARGEST = 50 * 1024 * 1024;

async function asBase64(file) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let out = "";
  for (let at = 0; at < bytes.length; at += 0x8000)
    out += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(out);
}

// The control beside a composer's words. `taken()` gives what is to be sent and empties it; `put` gives it back.
export function attachment(wrong) {
  let file = null;
  const chosen = make("p", { class: "attached", hidden: true });
  const picker = make("input", { type: "file", class: "hidden", tabindex: "-1", "aria-hidden": "true" });
  const button = make(
    "button",
    { type: "button", class: "quiet attach", "aria-label": "Attach a file", title: "Attach a file" },
    "📎",
  );

  function put(given) {
    wrong.textContent = "";
    if (given && given.size > LARGEST) wrong.textContent = `${given.name} is larger than 50 MB.`;
    file = given && given.size <= LARGEST ? given : null;
    chosen.hidden = !file;
    chosen.replaceChildren(
      ...(file
        ? [
            make("span", {}, `📄 ${file.name}, ${sizeOf(file.size)}`),
            make(
              "button",
              {
                type: "button",
                class: "quiet",
                "aria-label": `Remove ${file.name}`,
                onclick: () => {
                  put(null);
                  button.focus();
                },
              },
              "✕",
            ),
          ]
        : []),
    );
    if (file) announce(`${file.name} is attached. Send to share it.`);
  }

  picker.addEventListener("change", () => {
    put(picker.files[0] || null);
    picker.value = "";
  });
  button.addEventListener("click", () => picker.click());
  return {
    button: [picker, button],
    chosen,
    put,
    get there() {
      return Boolean(file);
    },
    async taken() {
      const given = file;
      put(null);
      return given && { file: given, name: given.name, content: await asBase64(given) };
    },
  };
}

// Lets files be dropped anywhere on a part of the page, or pasted into its words.
export function takesFiles(part, put) {
  const holds = (event) => [...(event.dataTransfer?.types || [])].includes("Files");
  part.addEventListener("dragover", (event) => {
    if (!holds(event)) return;
    event.preventDefault();
    part.classList.add("dropping");
  });
  part.addEventListener("dragleave", (event) => {
    if (!part.contains(event.relatedTarget)) part.classList.remove("dropping");
  });
  part.addEventListener("drop", (event) => {
    part.classList.remove("dropping");
    if (!holds(event)) return;
    event.preventDefault();
    put(event.dataTransfer.files[0] || null);
  });
  part.addEventListener("paste", (event) => {
    const [file] = event.clipboardData?.files || [];
    if (!file) return;
    event.preventDefault();
    put(file);
  });
}
