# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A counter-speech and perhaps a municipality come in, answers to copy go out."""

from dataclasses import dataclass

from cms.models import SupportService, current_services
from network.models import Municipality
from toolbox.aging.texts import Aging, overdue_fact
from toolbox.composing.values import profile_values
from toolbox.models import Adaptation, CounterSpeechPage, Fact
from toolbox.models.counter_speech import ANSWERS, characters
from toolbox.placeholders.plain import fill_plain


@dataclass(frozen=True, slots=True)
class ShownAnswer:
    """`name` is unique on a page that shows several counter-speeches.

    `excess` is how many characters there are too many for where it is pasted.
    """

    name: str
    label: str
    text: str
    length: str
    has_gaps: bool
    excess: int = 0


@dataclass(frozen=True, slots=True)
class ShownReply:
    """Gaps that nobody has filled stand as "[Stand]", never as an invented figure.

    `own` is the municipality's version whose words these are.
    """

    page: CounterSpeechPage
    answers: tuple[ShownAnswer, ...]
    local_fact: str
    facts: tuple[Fact, ...] = ()
    own: Adaptation | None = None

    @property
    def aging(self) -> Aging:
        """Which of the facts have to be looked up again."""
        overdue = (fact for fact in self.facts if fact.is_overdue)
        return Aging(tuple(overdue_fact(fact) for fact in overdue))

    @property
    def services(self) -> list[SupportService]:
        """Those still open, a successor in the place of the one it replaced."""
        return current_services(self.page.support_services.all())

    @property
    def has_gaps(self) -> bool:
        return any(answer.has_gaps for answer in self.answers)


def show_reply(
    page: CounterSpeechPage, municipality: Municipality | None = None
) -> ShownReply:
    values = profile_values(municipality) if municipality else {}
    return ShownReply(
        page=page,
        answers=tuple(
            filled_answer(page, name, text, values)
            for name, text in page.answers.items()
        ),
        local_fact=fill_plain(page.local_fact, values).text,
        facts=tuple(fact for fact in page.facts.all() if fact.live),
    )


def filled_answer(
    page: CounterSpeechPage, name: str, text: str, values: dict[str, str]
) -> ShownAnswer:
    filled = fill_plain(text, values)
    return shown_answer(page, name, filled.text, has_gaps=bool(filled.missing))


def shown_answer(
    page: CounterSpeechPage, name: str, words: str, *, has_gaps: bool
) -> ShownAnswer:
    count, limit = characters(words), ANSWERS[name]
    return ShownAnswer(
        name=f"{name.replace('_', '-')}-{page.pk or page.slug}",
        label=page.label_of(name),
        text=words,
        length=f"{count} von höchstens {limit} Zeichen",
        has_gaps=has_gaps,
        excess=max(0, count - limit),
    )
