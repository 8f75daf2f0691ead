# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What stands around every page: navigation, footer, breadcrumb and notice."""
