# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The rules of CONTRIBUTING.md as tests: files come in, findings come out."""
