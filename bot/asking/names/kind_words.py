"""What people call areas whatever the catalogue calls them: areas, patches, districts, LPAs, wards."""

from collections.abc import Iterator

from bot.asking.words.name_forms import Words, plural
from bot.asking.words.tokens import words_of
from bot.asking.words.word_sets import word_set
from bot.figures.framework import Framework

ANY_KIND = "area"
"""The kind of areas that are called by no kind: those straight within what is asked about."""
_ANY = word_set("area patch place locality")
_WIDE = word_set("country nation county region state")
"""Kinds that lie above what a force is parted into for its daily work."""
_OF_THE_FIRST_LEVEL = (
    *("lpa", "lpu", "bcu", "npu", "ocu", "district", "division", "borough", "local policing area"),
    *("local policing unit", "basic command unit", "command unit", "policing area", "policing district"),
    *("policing unit", "local policing district", "local policing division", "policing division", "local authority"),
    *("local authority area", "council area", "local council area"),
)
_OF_THE_SECOND_LEVEL = (
    *("ward", "beat", "neighbourhood", "npt", "snt", "neighbourhood team", "policing team"),
    *("neighbourhood policing team", "safer neighbourhood team", "policing neighbourhood", "neighbourhood area"),
)
_TEAMS = word_set("npt snt nbt team")
"""A neighbourhood that is called by the team that polices it."""
_SMALLER = frozenset((*_OF_THE_SECOND_LEVEL, "sector", "section", "village", "locality", "lpt"))
_FIRST_WORDS = frozenset((*_OF_THE_FIRST_LEVEL, "city", "county", "command", "force"))

_OTHERS = (
    *("town", "city", "county", "region", "village", "parish", "sector", "section", "postcode", "street", "estate"),
    *("constituency", "division", "lsoa", "msoa", "station", "team", "shift", "cluster", "hub", "precinct", "zone"),
    *("school", "college", "university", "hospital", "road", "junction", "venue", "address", "park", "hotspot", "lpt"),
)
_PARTS_OF_A_FORCE = frozenset(
    form for word in ("command unit", "policing area", "policing unit") for form in (word, plural(word))
)
"""Plain words for the parts of a force, whatever it calls them."""
_EVERY_WORD = {
    form for word in (*_OF_THE_FIRST_LEVEL, *_OF_THE_SECOND_LEVEL, *_OTHERS) for form in (word, plural(word))
}
"""Words for parts of a force, whether a catalogue holds them or not."""


_OF_COMMANDS = ("command", "area command", "territorial command", "sector", "section", "area")


def words_for_kinds(kind: str) -> Iterator[Words]:
    """The words that only say what kind of area a name is of, where it is of such a kind: command of City Command.

    A town, a station and the like are part of what a place is called: Old Town is not Old.
    """
    own = words_of(kind.replace("-", " "))
    known = [words_of(one) for one in (*_OF_THE_FIRST_LEVEL, *_OF_THE_SECOND_LEVEL, *_OF_COMMANDS)]
    if any(own[-len(one) :] == one for one in known):
        yield from (own, *known)


def is_a_kind_somewhere(word: str) -> bool:
    """Whether a word, or its plural, is said of what a force may be parted into."""
    return word in _EVERY_WORD


def kinds_held(framework: Framework) -> tuple[str, ...]:
    """What the areas within home are called, in the plural."""
    return tuple(map(plural, kinds_within(framework)))


def kinds_within(framework: Framework) -> tuple[str, ...]:
    """What an area within home is called; the forces beside it are no part of it."""
    within = (area for area in framework.areas.values() if framework.home in framework.with_ancestors(area.key)[1:])
    return tuple(dict.fromkeys(area.kind.replace("-", " ") for area in within))


def kinds_said_otherwise(framework: Framework) -> Iterator[tuple[str, str, bool]]:
    """Every everyday word for areas, the kind of area that it stands for here, and whether it is of several.

    A word for a level of the force stands for the kind of area at that level, where all there are of one kind. What
    is a kind of the catalogue stands for that alone.
    """
    own = {area.kind.replace("-", " ") for area in framework.areas.values()}
    first, second = _levels(framework)
    named = [*((word, ANY_KIND) for word in sorted(_ANY)), *((_initials(kind), kind) for kind in own)]
    named += [(word, first) for word in _OF_THE_FIRST_LEVEL] + [(word, second) for word in _OF_THE_SECOND_LEVEL]
    called = {word: kind for kind in sorted(own) for word in _called_by_its_areas(kind.replace(" ", "-"), framework)}
    named = [*((word, kind) for word, kind in named if word not in called), *called.items()]
    for word, kind in named:
        if word and kind and word not in own:
            yield word, kind.replace(" ", "-"), False
            yield plural(word), kind.replace(" ", "-"), True


def is_called_so(words: str, kind: str, framework: Framework) -> bool:
    """Whether all areas of a kind bear some words at the end of a name of theirs: Dock Lane NPT of neighbourhoods."""
    said = _stripped(words)
    return any(said in (one, plural(one)) for one in _called_by_its_areas(kind, framework))


def _called_by_its_areas(kind: str, framework: Framework) -> frozenset[str]:
    """The words for parts of a force with which each area of a kind, of several, ends in one of its names."""
    areas = [one for one in framework.areas.values() if one.kind == kind]
    ends = [{word for name in (one.name, *one.aliases) for word in _ends_of(name)} for one in areas]
    return frozenset(set.intersection(*ends)) if len(ends) > 1 else frozenset()


def _ends_of(name: str) -> Iterator[str]:
    words = words_of(name)
    for at in range(1, len(words)):
        end = " ".join(words[at:])
        if end in _OF_THE_SECOND_LEVEL:
            yield end
        if end in _TEAMS or end.endswith(" team"):
            yield "team"


def is_another_kind(words: str) -> bool:
    """Whether some words are a kind of area of their own, such as ward, and no plain words for the parts of a force."""
    said = _stripped(words)
    return said in _EVERY_WORD and said not in _PARTS_OF_A_FORCE


def is_part_of_such(words: str, kind: str) -> bool:
    """Whether some words say a part of what areas of a kind are parted into: a ward of a borough, not of a town."""
    return words in _SMALLER and kind.rpartition("-")[2] in _FIRST_WORDS


def taken_for(words: str, kind: str) -> tuple[tuple[str, str], ...]:
    """What is said of a kind that was called otherwise: LPA taken for borough. An area is whatever it may be."""
    name = kind.replace("-", " ")
    own = {name, plural(name), _initials(name), plural(_initials(name))}
    words = _stripped(words)
    same = words in own or _initials(words) == name
    return () if kind == ANY_KIND or same else ((words, name),)


def _stripped(words: str) -> str:
    return words.removeprefix("the rest of the ").rpartition("other ")[2]


def _initials(kind: str) -> str:
    """`Local policing area`: LPA."""
    words = kind.split()
    return "".join(word[0] for word in words) if len(words) > 2 else ""


def _levels(framework: Framework) -> tuple[str, str]:
    """The kinds of area into which home is parted, and into which those are; empty where they are of several."""
    if framework.home is None:
        return "", ""
    within = [framework.home]
    found: list[str] = []
    while within and len(found) < LEVELS:
        below = [child for area in within for child in framework.children_of(area)]
        kinds = {child.kind for child in below}
        if not (kinds and kinds <= _WIDE):
            found.append(kinds.pop() if len(kinds) == 1 and len(below) > 1 else "")  # one zone is no level
        within = [child.key for child in below]
    first, second = (*found, "", "")[:LEVELS]
    return first, second


LEVELS = 2
