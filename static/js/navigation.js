// SPDX-FileCopyrightText: 2026 Komm.A
// SPDX-License-Identifier: EUPL-1.2
// The navigation works without this file; here it opens on wide screens and closes politely.

const menu = document.querySelector("[data-menu]");
const wide = window.matchMedia("(min-width: 62rem)");

/** Wide screens show the list as a bar, so its details must count as open there. */
function followWidth() {
  menu.open = wide.matches;
}

/** Close what is open inside the navigation; `focus` returns to the opener. */
function closeInnermost(focus) {
  const submenu = menu.querySelector("details[open]");
  const target = submenu ?? (wide.matches ? null : menu);
  if (!target?.open) return;
  target.open = false;
  if (focus) target.querySelector("summary").focus();
}

if (menu) {
  followWidth();
  wide.addEventListener("change", followWidth);
  menu.addEventListener("keydown", (event) => {
    if (event.key === "Escape") closeInnermost(true);
  });
  document.addEventListener("click", (event) => {
    if (!menu.contains(event.target)) closeInnermost(false);
  });
  menu.addEventListener("focusout", (event) => {
    const leftFor = event.relatedTarget;
    if (wide.matches && leftFor && !menu.contains(leftFor)) closeInnermost(false);
  });
}
