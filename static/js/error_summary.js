// SPDX-FileCopyrightText: 2026 Komm.A
// SPDX-License-Identifier: EUPL-1.2
// Moves the focus to the list of errors after a form came back, and from there to the fields.

document.querySelector("[data-error-summary]")?.focus();

// A link to a group of choices leads to its fieldset; the focus belongs on the first choice.
document.addEventListener("click", (event) => {
  const link = event.target.closest("[data-error-summary] a[href^='#']");
  const target = link && document.getElementById(link.hash.slice(1));
  if (!target) return;
  event.preventDefault();
  const field = target.matches("fieldset, div")
    ? target.querySelector("input, select, textarea")
    : target;
  field?.focus();
  target.scrollIntoView({ block: "center" });
});
