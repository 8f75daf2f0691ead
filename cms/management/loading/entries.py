# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""YAML comes in; groups of values that know the line they begin on go out."""

from typing import Any

import yaml

from .mistakes import ContentError


class Entry(dict[str, Any]):
    """A group of YAML; asking for what it lacks names its line."""

    line: int = 1

    def __missing__(self, name: str) -> Any:
        raise ContentError(f"Die Angabe „{name}“ fehlt.", line=self.line)


class EntryLoader(yaml.SafeLoader):
    """Reads what `yaml.safe_load` reads, groups as entries."""

    first_line = 1


def _construct_entry(loader: EntryLoader, node: yaml.MappingNode):
    entry = Entry()
    entry.line = node.start_mark.line + loader.first_line
    yield entry
    _refuse_doubles(loader, node)
    entry.update(loader.construct_mapping(node))


def _refuse_doubles(loader: EntryLoader, node: yaml.MappingNode) -> None:
    """YAML keeps the last of two values in silence; a person meant one of them."""
    names = set()
    for key, _ in node.value:
        if key.value in names:
            line = key.start_mark.line + loader.first_line
            raise ContentError(f"Die Angabe „{key.value}“ steht doppelt.", line=line)
        names.add(key.value)


EntryLoader.add_constructor("tag:yaml.org,2002:map", _construct_entry)


def parsed(text: str, first_line: int = 1) -> Entry:
    """The group a text consists of; its first line has the number `first_line`."""
    loader = EntryLoader(text)
    loader.first_line = first_line
    try:
        settings = loader.get_single_data()
    except yaml.YAMLError as error:
        raise ContentError(
            f"Die Angaben sind kein gültiges YAML ({_cause(error)}).",
            line=_line(error, first_line),
        ) from error
    finally:
        loader.dispose()
    if not isinstance(settings, Entry):
        raise ContentError(
            "Die Angaben bestehen nicht aus Zeilen „Name: Wert“.", line=first_line
        )
    return settings


def _cause(error: yaml.YAMLError) -> str:
    """What most often stops YAML, in words for people who do not know it."""
    problem = str(getattr(error, "problem", "") or getattr(error, "reason", ""))
    if "\\t" in problem:
        return "am Anfang der Zeile steht ein Tabulator statt Leerzeichen"
    if "mapping values are not allowed" in problem:
        return "ein Text mit Doppelpunkt braucht Anführungszeichen"
    if "special characters" in problem:
        return "darin steht ein unsichtbares Zeichen"
    return "oft fehlt darüber ein Anführungszeichen oder eine Klammer"


def _line(error: yaml.YAMLError, first_line: int) -> int:
    mark = getattr(error, "problem_mark", None)
    return mark.line + first_line if mark else first_line
