# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Benchmarks: the product and a fresh Wagtail site come in, JSON lines go out."""
