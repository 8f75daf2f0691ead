// SPDX-FileCopyrightText: 2026 Komm.A
// SPDX-License-Identifier: EUPL-1.2
// The search page works without this file; here open filters and the focus outlive new results.

const wide = window.matchMedia("(min-width: 62rem)");
const box = document.getElementById("suchwort");
let asked = box.value;
let opened = [];
let focused = "";

/** Wide screens show the filters as a column, so their details must count as open there. */
function followWidth() {
  const filters = document.getElementById("filter");
  if (filters) filters.open = wide.matches || opened.includes("filter");
}

// Who presses Enter need not be asked again when the pause after the last letter is over.
document.addEventListener("htmx:confirm", (event) => {
  if (event.detail.elt === box && box.value === asked) event.preventDefault();
  asked = box.value;
});

document.addEventListener("htmx:beforeSwap", () => {
  opened = [...document.querySelectorAll("[data-keeps-open][open]")].map((one) => one.id);
  focused = document.activeElement?.id ?? "";
});

document.addEventListener("htmx:afterSettle", () => {
  for (const name of opened) {
    const details = document.getElementById(name);
    if (details) details.open = true;
  }
  followWidth();
  // A chip that was taken away, or a page that was left: go on at the number of results.
  const next = document.getElementById(focused) ?? document.getElementById("treffer");
  if (document.activeElement === document.body) next?.focus();
});

wide.addEventListener("change", followWidth);
followWidth();
