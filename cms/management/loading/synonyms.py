# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The files of synonyms come in, groups that editors can change go out."""

from pathlib import Path

from django.core.exceptions import ValidationError

from search.models import SynonymGroup
from search.synonyms.typed import terms_of

from .files import ContentError, naming, read_words
from .mistakes import each, reason
from .publishing import was_saved_by_person

ARROW = "=>"


def synonym_files(folder: Path) -> list[Path]:
    """Those there are of the two: equal terms, and terms that lead one way."""
    files = (folder / "synonyms.txt", folder / "synonyms_oneway.txt")
    return [path for path in files if path.is_file()]


def load_synonyms(paths: list[Path]) -> int:
    count = 0
    for path in paths:
        with naming(path):
            groups = groups_in(path)
            for group in groups:
                put_group(group)
            count += len(groups)
    return count


def groups_in(path: Path) -> list[SynonymGroup]:
    """All groups of a file, or none: what one lacks, another may have too much."""
    lines = read_words(path).splitlines()
    wanted = [line for line in lines if line.strip() and not line.startswith("#")]
    groups = each(group_of, wanted)
    origins = [group.origin for group in groups]
    if twice := next((one for one in origins if origins.count(one) > 1), None):
        raise ContentError(f"Zwei Gruppen beginnen gleich: „{twice.split(':')[1]}“.")
    return groups


def group_of(line: str) -> SynonymGroup:
    """A group not stored yet; its direction and first term are its name for good."""
    terms, arrow, targets = line.partition(ARROW)
    directions = SynonymGroup.Direction
    direction = directions.ONE_WAY if arrow else directions.BOTH
    group = SynonymGroup(direction=direction, terms=terms, targets=targets)
    group.origin = f"{direction}:{next(iter(terms_of(terms)), '').lower()}"
    try:
        group.full_clean(validate_constraints=False)
    except ValidationError as error:
        raise ContentError(reason(error), near=line) from error
    return group


def put_group(group: SynonymGroup) -> None:
    """New, or brought up to date unless a person changed it."""
    known = SynonymGroup.objects.filter(origin=group.origin).first()
    if known is None:
        group.save()
    elif not was_saved_by_person(known):
        known.terms, known.targets = group.terms, group.targets
        known.save()
