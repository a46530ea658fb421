"""What people call places and groups of forces: Kent for Kent Police, our patch for home, our family for its peers."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator

from bot.asking.names.kind_words import words_for_kinds
from bot.asking.names.names_cut_short import phrases_of, without_end, without_start
from bot.asking.words.name_forms import Words, plural
from bot.asking.words.tokens import words_of
from bot.asking.words.word_sets import word_set
from bot.figures.framework import Framework

_CALLED_BY_WHERE = phrases_of("police, constabulary, police service, police force")
_JOINING = frozenset({"and", "the"})
COMPASS = frozenset({"north", "south", "east", "west", "northern", "southern", "eastern", "western"})
"""Two of these without `and` are one direction: the south west is not South and West."""
_SAINT = ("st", "saint")
_LEAST_OF_A_SAINT = _OF_A_SAINT = 2
_COUNTIES = {
    "berkshire": "berks",
    "cambridgeshire": "cambs",
    "derbyshire": "derbys",
    "gloucestershire": "glos",
    "hampshire": "hants",
    "hertfordshire": "herts",
    "lancashire": "lancs",
    "leicestershire": "leics",
    "lincolnshire": "lincs",
    "northamptonshire": "northants",
    "northumberland": "northumb",
    "nottinghamshire": "notts",
    "oxfordshire": "oxon",
    "shropshire": "shrops",
    "staffordshire": "staffs",
    "warwickshire": "warks",
    "wiltshire": "wilts",
    "worcestershire": "worcs",
    "yorkshire": "yorks",
}
"""How counties are written for short."""
_WAYS = {"street": "st", "great": "gt", "upper": "upr", "lower": "lwr", "mount": "mt", "terrace": "tce"}
"""How parts of names are written for short, where they are no saint."""


_OF_ALL_OF_IT = phrases_of("patch, our patch, the patch, whole patch, our whole patch, the whole patch")
_OF_THE_WHOLE = "{0}wide, {0} wide, whole {0}, the whole {0}, the whole of the {0}, the entire {0}"
_OF_THE_COUNTY = phrases_of("the county, our county")
_COUNTY, _IN_ITS_NAME = "county", ("city", "borough", "region", "island")


def names_of_home(framework: Framework) -> Iterator[tuple[Words, str]]:
    """`Our patch`, `countywide`: all that the force polices; no county where the catalogue knows another one.

    The whole city is home where that is called so and nothing else is.
    """
    home = framework.areas.get(framework.home or "")
    if home is None:
        return
    yield from ((words, home.key) for words in _OF_ALL_OF_IT)
    own = {*words_of(" ".join((home.name, *home.aliases)))}
    others = {word for one in framework.areas.values() if one != home for word in words_of(f"{one.name} {one.kind}")}
    for noun in (_COUNTY, *_IN_ITS_NAME):
        if noun not in others and (noun in own if noun != _COUNTY else noun not in own):
            yield from ((words, home.key) for words in phrases_of(_OF_THE_WHOLE.format(noun)))
            yield from ((words, home.key) for words in _OF_THE_COUNTY if noun == _COUNTY)


def kinds_of_home(framework: Framework) -> Iterator[tuple[str, str, str]]:
    """What else forces are called as a kind of area, where home is one: the kind, and `plural` for several of them."""
    home = framework.areas.get(framework.home or "")
    if home is not None and home.kind == "force":
        for name in ("police force", "force area", "police force area"):
            yield name, home.kind, ""
            yield f"{name}s", home.kind, "plural"


def names_of_forces(framework: Framework) -> Iterator[tuple[Words, str]]:
    """`Kent` for Kent Police, `harbour` for what is called the harbour, with the key of the area.

    North Weald goes by `n weald` where Weald by itself is no area.
    """
    called = {words_of(name) for area in framework.areas.values() for name in (area.name, *area.aliases)}
    for area in framework.areas.values():
        for name in (area.name, *area.aliases):
            words = words_of(name)
            if words[:1] == ("the",) and words[1:]:
                yield words[1:], area.key
            yield from ((rest, area.key) for one in _CALLED_BY_WHERE if (rest := without_end(words, one)))
            shorter = (words, *(rest for one in _CALLED_BY_WHERE if (rest := without_end(words, one))))
            yield from ((said, area.key) for one in shorter for said in _in_short(one))
            side, rest = shorter[-1][:1], shorter[-1][1:]
            if rest and COMPASS.issuperset(side) and rest not in called:
                yield (side[0][:1], *rest), area.key


def names_without_kinds(framework: Framework) -> Iterator[tuple[Words, str]]:
    """`City` of City Command, `Hope` of the Borough of Hope: a name without what kind of area it is, with its key.

    A side of the compass by itself may be any area that has it in its name: the north, of North Bank too. So may a
    letter be several things.
    """
    of_sides = Counter(side for area in framework.areas.values() for side in COMPASS & {*words_of(area.name)})
    for area in framework.areas.values():
        kinds = [*words_for_kinds(area.kind)]
        for name in (area.name, *area.aliases):
            words = words_of(name)
            called = {
                rest for kind in kinds if (rest := without_end(words, kind) or without_start(words, (*kind, "of")))
            }
            shortest = min(called, key=len, default=())
            if len("".join(shortest)) > 1 and not (COMPASS.issuperset(shortest) and of_sides[shortest[0]] > 1):
                yield shortest, area.key


def _in_short(words: Words) -> Iterator[Words]:
    """`Hartley Dene` for Hartley and Dene, `Saint Oswald` and `St Os` for St Oswald's, `Warks` for Warwickshire."""
    plain = tuple(word for word in words if word not in _JOINING)
    if 1 < len(plain) < len(words) and not COMPASS.issuperset(plain):
        yield plain
        yield from (words[:at] + words[at + 1 :] for at, word in enumerate(words) if at and word == "the")
    for short in (_COUNTIES, _WAYS):
        written = tuple(short.get(word, word) for word in words)
        if written != words:
            yield written
    yield from (
        (*words[:at], other, *words[at + 1 :])
        for at, word in enumerate(words[:-1])
        for other in _SAINT
        if word in _SAINT and word != other
    )
    if len(words) == _OF_A_SAINT and words[0] in _SAINT:
        called = words[1]
        ends = (called[:_LEAST_OF_A_SAINT], *((called[:-1],) if called.endswith("s") else ()))
        yield from ((saint, end) for saint in _SAINT for end in ends)


_SIMILAR = phrases_of(
    "similar forces, most similar forces, similar force, most similar force, most similar group, similar group, "
    "similar forces group, most similar forces group, msg, msf, msfs, msgs, msg forces, msf group, most similar, "
    "the most similar, most similar ones, most similar family, forces similar to us, forces most similar to us, "
    "forces most like us, most like us, most comparable forces"
)
_PEERS = phrases_of(
    "our group, in the group, our group of forces, peers, peer forces, peer group, other forces like us, "
    "forces like us, comparable forces, our family, our family of forces, family of forces, the family, family group, "
    "our family group, msf family, msg family, comparators, our comparators, comparator forces, comparator group, "
    "comparison forces, comparison group, benchmark forces, benchmark group, benchmarking group, like forces, "
    "statistical neighbours, statistical peers, our peers"
)
_BY_WHERE_OR_WHAT = word_set(
    "neighbour neighbours neighbouring adjoining adjacent bordering region regional north south east west northern "
    "southern eastern western central national all every county metropolitan rural urban"
)
"""Forces that are called so are peers, and not those that are the most similar."""


_OF_THE_COUNTRY = phrases_of(
    "other forces nationally, forces nationally, all forces, all other forces, every other force, "
    "forces across the country, forces in the country, other forces"
)
LEAST_OF_A_COUNTRY = 30
"""A group of so many forces is of the whole country."""


def names_of_peers(framework: Framework) -> Iterator[tuple[Words, str]]:
    """What everybody calls a force's most similar group, and its peers where there is one group of forces."""
    forces = [one for one in framework.peer_groups.values() if _is_of_forces(one.members, framework)]
    every = [one for one in forces if len(one.members) >= LEAST_OF_A_COUNTRY]
    few = [one for one in forces if one not in every]
    similar = [one for one in forces if "similar" in words_of(one.name)]
    if not similar and len(few) == 1 and _BY_WHERE_OR_WHAT.isdisjoint(words_of(few[0].name)):
        similar = few  # whatever it is called
    if len(similar) == 1:
        yield from ((words, similar[0].key) for words in _SIMILAR)
    if len(few) == 1:
        yield from ((words, few[0].key) for words in _PEERS)
    if len(every) == 1:
        yield from ((words, every[0].key) for words in _OF_THE_COUNTRY)


def _is_of_forces(members: Iterable[str], framework: Framework) -> bool:
    """Whether a group is of areas that are what home is, or of home itself with others, whatever kind these are."""
    home = framework.areas.get(framework.home or "")
    known = [framework.areas[one] for one in members if one in framework.areas]
    return home is not None and (home in known or all(one.kind == home.kind for one in known))


def plural_of_all(members: Collection[str], framework: Framework) -> str:
    """What the areas of a kind are called, where just these are all of them: a group called so is no other thing."""
    kinds = {framework.areas[key].kind for key in members if key in framework.areas}
    every = {key for key, area in framework.areas.items() if area.kind in kinds}
    return plural(kinds.pop().replace("-", " ")) if len(kinds) == 1 and every == set(members) else ""
