# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The site's pages and support services come in, documents of the search go out.

words -> files -> pages, offices -> registering. The toolbox and the network describe
their own pages with the same parts.
"""
