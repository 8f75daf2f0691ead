# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""An item, a municipality and its answers come in, the finished Document goes out."""
