// SPDX-FileCopyrightText: 2026 Komm.A
// SPDX-License-Identifier: EUPL-1.2
// The anchor of a question comes in, its answer goes up; without scripts it is a click away.

function openTarget() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target instanceof HTMLDetailsElement) {
    target.open = true;
    target.scrollIntoView();
  }
}

addEventListener("hashchange", openTarget);
openTarget();
