# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Odd strings at each entrance of a search: every one gets an answer.

A hundred at each, or as many as ODD_STRINGS says: `.ci/run` types 5,000.
"""

import os

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as trials
from hypothesis import strategies as st

from tests.factories.items import make_index, make_item
from tests.factories.pages import make_home

STRINGS = int(os.environ.get("ODD_STRINGS", "100"))
#: Each address with the parameter that is typed into.
ENTRANCES = {
    "/suche/": "q",
    "/suche/vorschlaege/": "q",
    "/toolbox/": "q",
    "/api/v1/search/": "q",
    "/api/v2/pages/": "search",
    "/api/v3/pages/": "search",
    "/admin/pages/search/results/": "q",
}
NASTY = ['"', "'", "\0", "„", "“", "-", "(", ")", "*", "^3", ":", "\\", "%", "_", "/"]
NASTY += [" AND ", " OR ", "NICHT ", "NEAR(", "' OR 1=1 --", "<script>", "{kommune}"]
NASTY += ["§ 130", "§§", "#", "Bürger*innen", "Presse- und ", "21.3.", "x" * 5_000]
NASTY += [
    "\u202e",
    "\u200b",
    "\u00ad",
    "\ufeff",
    "\uffff",
    "👩‍👩‍👧‍👦",
    "א",
    "ﬁ",
    "１３０",
    "\r\n",
]

odd = st.lists(st.one_of(st.sampled_from(NASTY), st.text(max_size=12)), max_size=6)


@pytest.fixture
def site(db, settings, searchable):
    settings.ROOT_URLCONF = "tests.search.wagtail_api_urls"
    make_home()
    make_index()
    make_item(title="Schmierereien am Rathaus")
    searchable()


@pytest.mark.parametrize("address", ENTRANCES)
@trials(
    max_examples=STRINGS,
    deadline=None,
    database=None,
    suppress_health_check=list(HealthCheck),
)
@given(parts=odd)
def test_every_string_gets_an_answer(admin_client, site, address, parts):
    typed = "".join(parts)

    answer = admin_client.get(address, {ENTRANCES[address]: typed})

    assert answer.status_code in ({404} if "\0" in typed else {200, 400, 422})
