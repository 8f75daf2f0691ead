# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A request comes in, the answer of a page goes out, safe and counted."""
