"""What leads are called for short: Supt Ops, the DCC, the PCC, as ranks and departments are written in the field.

A title may also break off, go by its department's initials, by a part of it, with the rank behind it or by the rank
alone, where that is one lead's alone: Commander Trust, Supt CJ, the head of control room, custody inspector, the DAC.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import combinations

from bot.asking.words.name_forms import Words
from bot.asking.words.passing_words import TITLES
from bot.asking.words.tokens import words_of
from bot.chasing.register import Lead

_SHORT: Mapping[str, tuple[str, ...]] = {
    "police and crime commissioner": ("pcc", "commissioner", "police commissioner"),
    "deputy chief constable": ("dcc", "deputy chief", "deputy"),
    "assistant chief constable": ("acc", "assistant chief"),
    "chief constable": ("chief", "cc"),
    "detective chief superintendent": (
        *("det ch supt", "det chief supt", "dcs", "dcsupt", "det chief super", "detective chief super"),
    ),
    "chief superintendent": (
        *("ch supt", "chief supt", "ch superintendent", "csupt", "chsupt", "c supt", "chief super", "ch super"),
    ),
    "detective superintendent": ("det supt", "dsupt", "d supt", "dsu", "detective super", "det super"),
    "superintendent": ("supt", "super"),
    "detective chief inspector": ("dci", "det ch insp"),
    "chief inspector": ("ch insp", "ci"),
    "detective inspector": ("di", "det insp"),
    "inspector": ("insp",),
    "operations": ("ops",),
    "communications": ("comms",),
    "human resources": ("hr",),
    "information": ("info",),
    "investigations": ("investigation", "inv"),
    "neighbourhood policing": ("npt", "neighbourhoods"),
    "acc": ("assistant chief constable", "assistant chief"),
    "dcc": ("deputy chief constable", "deputy chief"),
    "supt": ("superintendent",),
}
_TOO_SHORT = frozenset({"deputy", "chief", "super", "cc", "ci", "di", "commissioner"})
"""By themselves these are said of others too, or to whoever is asked."""


def short_titles(title: str, key: str = "") -> Iterator[str]:
    """The shorter ways of writing a title: each part that has one, its department by initials, and its key in words.

    A head goes by the last word of what is headed as well: the head of justice of criminal justice.
    """
    found = {" ".join(words_of(title))}
    found |= {*_by_initials(title)} | {*_by_the_last_word(title)}
    for long, shorts in _SHORT.items():
        found |= {
            f" {one} ".replace(f" {long} ", f" {short} ").strip()
            for one in found
            if f" {long} " in f" {one} "
            for short in shorts
        }
    of_key = words_of(key.replace("-", " "))
    if len(of_key) > 1:
        found.add(" ".join(of_key))
    yield from sorted(found - {" ".join(words_of(title))} - _TOO_SHORT)


def names_of_leads(leads: Iterable[Lead]) -> Iterator[tuple[str, str]]:
    """Each name of the leads, with the key of the one who is called so: their titles first, and what is one's alone."""
    shorter: dict[str, set[str]] = defaultdict(set)
    full: set[str] = set()
    for lead in leads:
        names = (lead.title, *short_titles(lead.title, lead.key))
        yield from ((name, lead.key) for name in names)
        full |= {" ".join(words_of(name)) for name in names}
        for name in {
            *_broken_off(names),
            *_in_part(names),
            *_by_key(lead.key),
            *_by_rank(lead.title),
            *_ranked_last(lead.title),
        }:
            shorter[name].add(lead.key)
    alone = {name: [*keys] for name, keys in shorter.items() if len(keys) == 1}
    yield from ((name, key) for name, (key,) in alone.items() if name not in full | _TOO_SHORT)


def lead_of_department(words: Words, leads: Iterable[Lead]) -> str | None:
    """The only lead in whose title some words stand behind the rank, two of them at least: the control room."""
    if len(words) < _SHORTEST_DEPARTMENT or words[-1] in _JOINS or {*words} <= {*_JOINS}:
        return None
    return _lead_so_called(words, tuple(leads))


@lru_cache(maxsize=4096)
def _lead_so_called(words: Words, leads: tuple[Lead, ...]) -> str | None:
    """The same of words that come again and again: every stretch of a question is looked at."""
    found: list[str] = []
    telling = {word for word in words if word not in _JOINS} - _WHERE_THEY_SIT
    if sum(telling <= {*words_of(lead.title)} for lead in leads) > 1:
        return None  # the Commissioner's office is more than its Chief Executive
    for lead in leads:
        title = words_of(lead.title)
        own = title[len(_rank_of(title)) :] if _rank_of(title) else ()
        if any(own[at : at + len(words)] == words for at in range(len(own))):
            found.append(lead.key)
    return found[0] if len(found) == 1 else None


_SHORTEST_DEPARTMENT = 2
_WHERE_THEY_SIT = {"office", "unit", "team", "department"}
_SHORTEST_OF_A_DEPARTMENT = 3
_JOINS = ("and", "of", "for", "the", "to")
_RANKS = frozenset(
    words_of(said)
    for long, shorts in _SHORT.items()
    for said in (long, *shorts)
    if long not in ("operations", "communications", "human resources", "information", "investigations")
    and long != "neighbourhood policing"
) | {("commander",), ("director",), ("head", "of"), ("dac",)}


def _broken_off(names: Iterable[str]) -> Iterator[str]:
    """The beginnings of a title that hold a rank and a word of the department, and that department by its initials."""
    for words in map(words_of, names):
        rank = _rank_of(words)
        rest = [word for word in words[len(rank) :] if word not in _JOINS]
        if not rank or not rest:
            continue
        for end in range(len(rank) + 1, len(words)):
            if words[end - 1] not in _JOINS:
                yield " ".join(words[:end])
                yield f"{' '.join(words[:end]).removesuffix('s')}s"
        for count in range(2, len(rest) + 1):
            yield " ".join((*rank, "".join(word[0] for word in rest[:count])))


def _in_part(names: Iterable[str]) -> Iterator[str]:
    """A rank of several words by itself, and one with a stretch of the words of its department, before it or behind."""
    for words in map(words_of, names):
        rank = _rank_of(words)
        rest = [word for word in words[len(rank) :] if word not in _JOINS]
        if not rank or not rest:
            continue
        behind = rank[-1] not in _JOINS and len(" ".join(rank)) > _SHORTEST_OF_A_DEPARTMENT
        if behind and len(rank) > 1:
            yield " ".join(rank)
        for start, end in combinations(range(len(rest) + 1), 2):
            part = rest[start:end]
            if len(" ".join(part)) <= _SHORTEST_OF_A_DEPARTMENT:
                continue
            yield " ".join((*rank, *part))
            if behind:
                yield from (" ".join((*part[:-1], last, *rank)) for last in {part[-1], part[-1].removesuffix("s")})


def _rank_of(words: Words) -> Words:
    """The longest rank that some words begin with."""
    return next((words[:end] for end in (4, 3, 2, 1) if words[:end] in _RANKS and len(words) > end), ())


def _by_key(key: str) -> Iterator[str]:
    """`Head of crime` of the lead whom a catalogue calls head-crime."""
    first, *rest = words_of(key.replace("-", " "))
    if first == "head" and rest:
        yield " ".join(("head", "of", *(word for word in rest if word != "of")))


def _by_rank(title: str) -> Iterator[str]:
    """A rank in letters that is nobody else's: the DAC."""
    first = title.split()[0]
    if first.isupper() and len(first) > 2 and first.lower() not in TITLES:
        yield first.lower()


def _ranked_last(title: str) -> Iterator[str]:
    """`City commander` of the City LPA Commander, and the CFO of a Chief Finance Officer."""
    *before, last = words_of(title)
    if (last,) in _RANKS and len(before) > 1:
        yield from (" ".join((*before[:end], last)) for end in range(1, len(before)))
    if last == "officer" and len(before) > 1:
        yield "".join(word[0] for word in (*before, last) if word not in _JOINS)


def _by_initials(title: str) -> Iterator[str]:
    """`Detective superintendent pvp` of a superintendent for protecting vulnerable people."""
    words = words_of(title)
    for rank in sorted(_SHORT, key=len, reverse=True):
        ranked, behind = words_of(rank), words[len(words_of(rank)) :]
        if words[: len(ranked)] == ranked and len(behind) >= _FEWEST_INITIALS:
            yield f"{rank} {''.join(word[:1] for word in behind if word != 'and')}"
            return


_FEWEST_INITIALS = 3


def _by_the_last_word(title: str) -> Iterator[str]:
    head, *behind = [*words_of(title), ""]
    if head in ("head", "director") and behind[0] == "of" and len(behind) > _FEWEST_INITIALS:
        yield f"{head} of {behind[-2]}"
