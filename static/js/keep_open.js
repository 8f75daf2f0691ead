// SPDX-FileCopyrightText: 2026 Komm.A
// SPDX-License-Identifier: EUPL-1.2
// A part of the page comes anew; what was unfolded in it stays so, what was folded too.

const states = new Map();

document.addEventListener("htmx:beforeSwap", () => {
  states.clear();
  for (const one of document.querySelectorAll("[data-keeps-open]")) states.set(one.id, one.open);
});

document.addEventListener("htmx:afterSettle", () => {
  for (const [id, open] of states) {
    const details = document.getElementById(id);
    if (details) details.open = open;
  }
});
