// What somebody cannot read or use on the page as it stands: controls without a name, and words too faint for their ground.
() => {
  const channels = (colour) => {
    const numbers = colour.match(/[\d.]+(e-?\d+)?/g).map(Number);
    const [r, g, b] = colour.startsWith("color(") ? numbers.slice(0, 3).map((one) => one * 255) : numbers;
    return { rgb: [r, g, b], alpha: numbers[3] ?? 1 };
  };
  const over = (top, ground) => top.rgb.map((one, index) => one * top.alpha + ground[index] * (1 - top.alpha));
  const groundOf = (element) => {
    const stack = [];
    for (let each = element; each; each = each.parentElement) {
      const ground = channels(getComputedStyle(each).backgroundColor);
      stack.push(ground);
      if (ground.alpha === 1) break;
    }
    return stack.reverse().reduce((below, one) => over(one, below), [255, 255, 255]);
  };
  const light = (rgb) => {
    const [r, g, b] = rgb.map((one) => {
      const part = one / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one, other) => {
    const [high, low] = [light(one), light(other)].sort((a, b) => b - a);
    return (high + 0.05) / (low + 0.05);
  };
  const opacityOf = (element) => {
    let all = 1;
    for (let each = element; each; each = each.parentElement) all *= Number(getComputedStyle(each).opacity);
    return all;
  };
  const isShown = (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest(".hidden, [inert]");
  const faults = [];

  const nameOf = (control) =>
    control.getAttribute("aria-label") ||
    (control.getAttribute("aria-labelledby") || "")
      .split(" ")
      .map((id) => document.getElementById(id)?.textContent || "")
      .join("") ||
    [...(control.labels || [])].map((label) => label.innerText).join("") ||
    control.textContent ||
    [...control.querySelectorAll("img")].map((image) => image.alt).join("") ||
    control.title;
  for (const control of document.querySelectorAll("button, a[href], input, select, textarea, summary, [role=region]"))
    if (isShown(control) && control.type !== "file" && !nameOf(control).trim())
      faults.push(`no name: ${control.outerHTML.slice(0, 120)}`);

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    const words = walker.currentNode.textContent.trim();
    if (!/[\p{L}\p{N}]/u.test(words) || !isShown(element) || element.closest(":disabled, option, svg.avatar, noscript")) continue;
    const style = getComputedStyle(element);
    const ground = groundOf(element);
    const ink = channels(element instanceof SVGElement ? style.fill : style.color);
    const opacity = opacityOf(element);
    if (!opacity) continue; // shown when the pointer is there
    const seen = over({ rgb: ink.rgb, alpha: ink.alpha * opacity }, ground);
    const large = parseFloat(style.fontSize) >= 24 || (parseFloat(style.fontSize) >= 18.66 && style.fontWeight >= 700);
    const found = contrast(seen, ground);
    if (found < (large ? 3 : 4.5)) faults.push(`${found.toFixed(2)} to 1: “${words.slice(0, 40)}” .${element.className}`);
  }
  return [...new Set(faults)];
};
