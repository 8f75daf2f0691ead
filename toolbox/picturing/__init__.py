# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Sharepics of editors and towns come in, pictures and posts to publish go out."""
