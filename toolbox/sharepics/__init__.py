# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Words, a design and a preset come in, a picture for one channel goes out."""
