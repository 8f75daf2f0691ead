# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What visitors write to the editors: a form comes in, a mail goes out."""
