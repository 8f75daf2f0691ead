# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The sharepics of the starter content: they fit everywhere, in every demo town."""

from pathlib import Path

import pytest
import yaml

from network.models import Municipality
from toolbox.channels.counting import problems as post_problems
from toolbox.channels.table import CHANNELS
from toolbox.models import SharepicPage
from toolbox.models.sharepics import SLOTS
from toolbox.picturing.packets import excesses, trial_packet
from toolbox.placeholders.parsing import problems
from toolbox.placeholders.registry import REGISTRY

FOLDER = Path("content/sharepics")
TOWNS = [
    Municipality(
        kind=entry["kind"],
        name=entry["name"],
        head_office=entry["head"]["office"],
        head_first_name=entry["head"]["first_name"],
        head_last_name=entry["head"]["last_name"],
        head_form_of_address=entry["head"]["form_of_address"],
        website=entry["website"],
    )
    for path in sorted(Path("content/municipalities").glob("*.yaml"))
    if path.stem != "users"
    for entry in [yaml.safe_load(path.read_text())]
]


def read(path: Path) -> SharepicPage:
    head = yaml.safe_load(path.read_text(encoding="utf-8").split("---\n", 2)[1])
    names = ("title", "slug", "layout", "hashtags", *SLOTS)
    item = SharepicPage(
        reference=head["id"],
        alt_text=head.get("alt_text", ""),
        **{name: head[name] for name in names},
    )
    posts = [{"type": "post", "value": post} for post in head["posts"]]
    item.posts = item.posts.stream_block.to_python(posts)
    item.alt_text = item.alt_text or item.proposed_alt_text()
    return item


FILES = sorted(FOLDER.glob("*.md"))

pytestmark = pytest.mark.django_db


@pytest.fixture(params=FILES, ids=lambda path: path.stem)
def item(request) -> SharepicPage:
    return read(request.param)


def packets(item: SharepicPage):
    answers = {key: REGISTRY[key].sample for key in item.placeholder_keys()}
    return [trial_packet(item, town, answers) for town in TOWNS]


def test_there_are_sharepics_for_different_occasions():
    assert len(FILES) >= 6
    assert len({read(path).layout for path in FILES}) >= 5


def test_placeholders_exist(item):
    texts = [*item.words.values(), item.alt_text, *item.post_texts.values()]

    assert [sentence for text in texts for sentence in problems(text)] == []


def test_words_fit_in_every_size_for_every_town(item):
    assert [excesses(packet.sharepic) for packet in packets(item)] == [{}, {}, {}]


def test_posts_fit_their_channels_for_every_town(item):
    for packet in packets(item):
        for key, text in packet.picture.posts:
            assert post_problems(text, CHANNELS[key]) == (), key


def test_there_is_a_post_for_every_channel(item):
    assert set(item.post_texts) == set(CHANNELS)


def test_no_gap_is_left_once_everything_is_answered(item):
    assert [packet.missing for packet in packets(item)] == [(), (), ()]
