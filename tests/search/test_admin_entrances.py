# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Every search of the admin answers whatever is typed, on every database."""

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as trials
from hypothesis import strategies as st
from wagtail.models import Page
from wagtail.search.backends import get_search_backend

from cms.models import CommunityDocument, CommunityImage, SupportService
from tests.factories.items import make_index, make_item, make_service
from tests.factories.pages import make_home
from tests.factories.people import make_municipality

#: The addresses of the admin that look for what follows.
ENTRANCES = [
    "/admin/pages/search/?q=",
    "/admin/pages/search/results/?q=",
    "/admin/choose-page/search/?q=",
    "/admin/images/results/?q=",
    "/admin/images/chooser/results/?q=",
    "/admin/documents/results/?q=",
    "/admin/documents/chooser/results/?q=",
    "/admin/users/results/?q=",
    "/admin/groups/?q=",
    "/admin/items/results/?q=",
    "/admin/sharepics/results/?q=",
    "/admin/press_kits/results/?q=",
    "/admin/redirects/?q=",
    "/admin/searchpicks/?q=",
    "/admin/snippets/cms/supportservice/results/?q=",
    "/admin/snippets/cms/communityvideo/results/?q=",
    "/admin/snippets/network/municipality/results/?q=",
    "/admin/snippets/network/membership/results/?q=",
    "/admin/snippets/search/synonymgroup/results/?q=",
    "/admin/snippets/toolbox/occasion/results/?q=",
    "/admin/reports/site-history/?q=",
    "/admin/tag-autocomplete/?term=",
]
NASTY = [
    '"',
    "'; DROP TABLE x; -- AND OR NOT (\"Hass NEAR/2 b^3 {col}: -c \\ %_%",
    "a & | ! <-> :* B\u202e\u200b\U0001f600\uffff",
    "x" * 10_000,
]


@pytest.fixture
def filled(db):
    """One of everything that is looked for."""
    make_home()
    make_index()
    make_item()
    make_service()
    make_municipality()


@pytest.mark.parametrize("entrance", ENTRANCES)
def test_every_entrance_answers_whatever_is_typed(admin_client, filled, entrance):
    address, _, parameter = entrance.removesuffix("=").partition("?")

    answers = {
        typed: admin_client.get(address, {parameter: typed}).status_code
        for typed in NASTY
    }

    assert answers == dict.fromkeys(NASTY, 200)


@pytest.mark.parametrize("entrance", ENTRANCES[:3])
def test_a_null_byte_is_refused(admin_client, filled, entrance):
    assert admin_client.get(f"{entrance}a%00b").status_code == 404


@pytest.mark.parametrize(
    "model", [Page, CommunityImage, CommunityDocument, SupportService]
)
@trials(
    max_examples=50,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(typed=st.text(max_size=60))
def test_the_backend_itself_never_fails(filled, model, typed):
    """Blocks, choosers and the API ask it without a view of the admin."""
    backend = get_search_backend()

    for found in (backend.search(typed, model), backend.autocomplete(typed, model)):
        assert len(list(found[:5])) <= 5
        assert found.model is model
