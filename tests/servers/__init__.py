# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Real servers start for the tests: OpenSearch, Elasticsearch, one node or three."""
