# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""One address for every type of page, by the name under which failures report it."""

ITEM = "antisemitische-schmiererei"

PUBLIC_PAGES = {
    "home": "/",
    "content": "/projekt/",
    "questions": "/projekt/faq/",
    "news": "/aktuelles/",
    "news item": "/aktuelles/toolbox-vorgestellt/",
    "support services": "/hilfe-finden/",
    "legal": "/impressum/",
    "toolbox": "/toolbox/",
    "item": f"/toolbox/{ITEM}/",
    "try": f"/toolbox/{ITEM}/ausprobieren/",
    "log-in": "/konto/login/",
    "password reset": "/konto/password/reset/",
}
