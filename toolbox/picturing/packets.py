# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A sharepic of editors or of a town comes in, the packet to publish goes out."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from network.models import Municipality
from toolbox.channels.posts import with_hashtags
from toolbox.composing.surroundings import design_of
from toolbox.composing.values import all_values
from toolbox.documents.model import Design
from toolbox.kits.model import KitSharepic
from toolbox.models import SharepicAdaptation, SharepicPage
from toolbox.models.channel_limits import post_channels
from toolbox.models.sharepics import filled_words
from toolbox.picturing.photographs import Photograph, library_photograph, own_photograph
from toolbox.placeholders.formatting import sample_values
from toolbox.placeholders.plain import PlainText, fill_plain
from toolbox.placeholders.registry import REGISTRY
from toolbox.sharepics.model import Layout, Sharepic
from toolbox.sharepics.presets import PRESETS
from toolbox.sharepics.rendering import TextTooLong, check


@dataclass(frozen=True)
class Material:
    """What a sharepic is made of, gaps still open; `posts` without hashtags."""

    layout: str
    words: Mapping[str, str]
    alt: str
    posts: Mapping[str, str]
    hashtags: str


@dataclass(frozen=True)
class Texts:
    """What stands beside the picture, filled, and the gaps still open.

    `missing` are those of picture and alternative text.
    """

    alt: str
    posts: tuple[tuple[str, str], ...]
    missing: tuple[str, ...]
    missing_in_posts: tuple[str, ...]


@dataclass(frozen=True)
class Packet:
    """The picture with all that goes beside it; `missing` are gaps still open.

    `obstacles` are German sentences: while there is one, nothing may be downloaded.
    `post_gaps` say what only the posts lack.
    """

    picture: KitSharepic
    hashtags: str
    missing: tuple[str, ...] = ()
    obstacles: tuple[str, ...] = ()
    post_gaps: tuple[str, ...] = ()

    @property
    def sharepic(self) -> Sharepic:
        return self.picture.sharepic

    @property
    def credit_line(self) -> str:
        """Photographer and licence of the photo, as they stand beside the picture."""
        if not self.picture.credit:
            return ""
        parts = (f"Foto: {self.picture.credit}", self.picture.licence)
        return ", ".join(part for part in parts if part)


def sample_packet(item: SharepicPage) -> Packet:
    """As the invented town of all samples would publish it."""
    values = sample_values()
    design = Design(name=values["kommune"])
    photograph = library_photograph(item.photo)
    return _packet(item, material(item), values, design, photograph)


def sample_texts(item: SharepicPage) -> Texts:
    """The same without the picture: a page shows it by its address."""
    return _texts(material(item), sample_values())


def trial_packet(
    item: SharepicPage, municipality: Municipality, answers: Mapping[str, str]
) -> Packet:
    """As the municipality would publish it without changing a word."""
    values = all_values(municipality, answers)
    design = design_of(municipality)
    photograph = library_photograph(item.photo)
    return _packet(item, material(item), values, design, photograph)


def own_packet(adaptation: SharepicAdaptation) -> Packet:
    """As its municipality has made it its own; what is not saved counts too."""
    item = adaptation.base_item()
    values = all_values(adaptation.municipality, adaptation.answers)
    design = design_of(adaptation.municipality)
    photograph = own_photograph(adaptation) or library_photograph(adaptation.item.photo)
    packet = _packet(item, own_material(adaptation, item), values, design, photograph)
    if packet.picture.alt:
        return packet
    return replace(packet, obstacles=(*packet.obstacles, "Der Alternativtext fehlt."))


def material(item: SharepicPage) -> Material:
    return Material(
        layout=item.layout,
        words=item.words,
        alt=item.alt_text,
        posts=item.post_texts,
        hashtags=item.hashtags,
    )


def own_material(adaptation: SharepicAdaptation, item: SharepicPage) -> Material:
    return Material(
        layout=adaptation.layout,
        words={**item.words, **adaptation.words},
        alt=adaptation.alt_text,
        posts={**item.post_texts, **adaptation.posts},
        hashtags=adaptation.hashtags,
    )


def excesses(sharepic: Sharepic) -> dict[str, tuple[TextTooLong, ...]]:
    """What has to be shortened, by the key of each preset that cannot be drawn."""
    checked = {key: check(sharepic, key) for key in PRESETS}
    return {key: found for key, found in checked.items() if found}


def _packet(
    item: SharepicPage,
    made_of: Material,
    values: Mapping[str, str],
    design: Design,
    photograph: Photograph | None,
) -> Packet:
    texts = _texts(made_of, values)
    picture = KitSharepic(
        name=item.slug,
        sharepic=Sharepic(
            layout=Layout(made_of.layout),
            words=filled_words(made_of.words, values),
            design=design,
            photo=photograph.photo if photograph else None,
            alt=texts.alt,
            licence=photograph.licence if photograph else item.licence,
        ),
        alt=texts.alt,
        credit=photograph.credit if photograph else "",
        licence=photograph.licence if photograph else item.licence,
        posts=texts.posts,
        item=f"{item.reference} {item.title}",
        version=item.version,
    )
    return Packet(
        picture=picture,
        hashtags=made_of.hashtags,
        missing=(*texts.missing, *texts.missing_in_posts),
        obstacles=(*_gap_sentences(texts.missing), *_rights(photograph)),
        post_gaps=tuple(_gap_sentences(texts.missing_in_posts)),
    )


def _texts(made_of: Material, values: Mapping[str, str]) -> Texts:
    alt = fill_plain(made_of.alt, values)
    posts = {key: fill_plain(text, values) for key, text in made_of.posts.items()}
    slots = [fill_plain(text, values) for text in made_of.words.values()]
    missing = _open_gaps([*slots, alt])
    in_posts = (key for key in _open_gaps(posts.values()) if key not in missing)
    shown = _posts(posts, made_of.hashtags)
    return Texts(alt.text, shown, missing, tuple(in_posts))


def _open_gaps(texts: Iterable[PlainText]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(key for text in texts for key in text.missing))


def _posts(
    texts: Mapping[str, PlainText], hashtags: str
) -> tuple[tuple[str, str], ...]:
    """In the order of the table of channels; an empty post is left out."""
    filled = (
        (key, with_hashtags(texts[key].text, hashtags, channel))
        for key, channel in post_channels().items()
        if key in texts
    )
    return tuple((key, post) for key, post in filled if post)


def _gap_sentences(missing: tuple[str, ...]) -> list[str]:
    return [f"Eine Angabe fehlt: {REGISTRY[key].label}." for key in missing]


def _rights(photograph: Photograph | None) -> tuple[str, ...]:
    return photograph.obstacles if photograph else ()
