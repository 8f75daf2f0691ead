# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A comment comes in, what to do about it goes out: help, an answer, or nothing."""
