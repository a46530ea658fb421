// Files under a message.

import { make } from "./elements.js";

export const fileUrl = (id) => `/files-pri/local-${encodeURIComponent(id)}/file`;

const local = (address) => {
  try {
    const url = new URL(address, location.href);
    return ["127.0.0.1", "localhost"].includes(url.hostname) && url.port === location.port
      ? url.pathname
      : null;
  } catch {
    return null;
  }
};

// A picture with its words. Pictures of other servers are not fetched: this page speaks to nobody else.
export function picture(address, words, title) {
  const source = local(address);
  if (!source)
    return make("p", { class: "no-picture" }, `Picture not loaded (it is on another server): ${words}`);
  return make(
    "a",
    { class: "picture", href: source, target: "_blank", rel: "noopener" },
    make("img", { src: source, alt: words, title: title || null }),
  );
}

export function sizeOf(bytes) {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1e6 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

const isPicture = (file) => /\.(png|jpe?g|gif)$/i.test(file.name);

// A file that is no picture, as a card: what it is called, what it is, and where to get it.
function card(file) {
  const kind = file.pretty_type || file.name.split(".").at(-1).toUpperCase();
  return make(
    "div",
    { class: "file-card" },
    make("span", { class: "file-icon", "aria-hidden": "true" }, file.name.split(".").at(-1).slice(0, 4)),
    make(
      "div",
      { class: "grow" },
      make("b", {}, file.title || file.name),
      make("div", { class: "soft" }, `${kind}, ${sizeOf(file.size)}`),
    ),
    make(
      "a",
      {
        class: "button",
        href: fileUrl(file.id),
        download: file.name,
        "aria-label": `Download ${file.name}`,
      },
      "Download",
    ),
  );
}

export function fileList(files) {
  return files.map((file) =>
    isPicture(file)
      ? make(
          "figure",
          { class: "file" },
          make(
            "figcaption",
            {},
            make(
              "a",
              { href: fileUrl(file.id), target: "_blank", rel: "noopener" },
              file.title || file.name,
            ),
          ),
          picture(fileUrl(file.id), file.alt_txt || file.title || file.name),
        )
      : card(file),
  );
}
