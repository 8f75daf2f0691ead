// SPDX-FileCopyrightText: 2026 Komm.A
// SPDX-License-Identifier: EUPL-1.2
// The search page works without this file; here open filters and the focus outlive new results.

const wide = window.matchMedia("(min-width: 62rem)");
let opened = [];
let focused = "";

const filters = () => document.getElementById("filter");

/** Wide screens show the filters as a column, so their details must count as open there. */
function followWidth() {
  const details = filters();
  if (details) details.open = wide.matches || opened.includes("filter");
}

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
