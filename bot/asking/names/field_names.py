"""What people of the field call the same thing otherwise: by its initials, or by the number that is dialled for it."""

import re
from collections.abc import Iterable, Iterator

Words = tuple[str, ...]

_SAME: tuple[tuple[Words, Words], ...] = tuple(
    (tuple(first.split()), tuple(second.split()))
    for first, second in (
        ("999 calls", "emergency calls"),
        ("101 calls", "non emergency calls"),
        ("999 calls answered within 10 seconds", "999 performance"),
        ("999 calls answered in 10 seconds", "999 performance"),
        ("999 calls answered in 10 secs", "999 performance"),
        ("stop and search", "stop and searches"),
        ("stop and search", "stops and searches"),
        ("stop and search", "stop search"),
        ("stop and search", "s and s"),
        ("stop and searches", "s and s"),
        ("stop and search", "stopped and searched"),
        ("stop and searches", "stopped and searched"),
        *(
            (f"stop and search positive {of}rate", f"{search} hit rate")
            for of in ("", "outcome ")
            for search in ("stop and search", "stop search", "search")
        ),
        ("police officers", "police numbers"),
        ("police officers", "cops"),
        ("anti social behaviour", "asb"),
        ("anti social behaviour", "anti social behavior"),
        ("domestic abuse", "da"),
        ("domestic violence", "dv"),
        ("violence with injury", "vwi"),
        ("violence against the person", "vap"),
        ("violence against women and girls", "vawg"),
        ("killed or seriously injured", "ksi"),
        ("killed or seriously injured", "killed or seriously injured on the roads"),
        ("killed or seriously injured", "killed or seriously injured on our roads"),
        ("killed or seriously injured", "killed and seriously injured"),
        ("killed or seriously injured", "people killed or seriously injured"),
        ("killed or seriously injured", "people killed or seriously hurt"),
        ("killed or seriously injured", "killed or seriously hurt"),
        ("killed or seriously injured", "killed or seriously hurt on our roads"),
        ("killed or seriously injured", "killed and seriously injured on our roads"),
        ("ksi", "ksi on our roads"),
        ("ksi", "ksi on the roads"),
        ("ksis", "ksis on our roads"),
        ("ksis", "ksis on the roads"),
        ("collisions", "collisions on our roads"),
        ("collisions", "collisions on the roads"),
        ("casualties", "casualties on our roads"),
        ("casualties", "casualties on the roads"),
        ("other sexual offences", "sexual offences other than rape"),
        ("other sexual offences", "sexual offences except rape"),
        ("other sexual offences", "sexual offences excluding rape"),
        ("search positive outcome rate", "search hit rate"),
        ("search positive rate", "search hit rate"),
        ("search find rate", "search hit rate"),
        *(("search hit rate", f"hit rate {of} {what}") for of in ("on", "for") for what in ("searches", "stop search")),
        ("total recorded crime", "trc"),
        ("theft from motor vehicle", "tfmv"),
        ("theft of motor vehicle", "tomv"),
        ("theft from the person", "tftp"),
        ("out of court disposals", "oocd"),
        ("organised crime group", "ocg"),
        ("organised crime groups", "ocgs"),
        ("road traffic collisions", "rtcs"),
        ("missing persons", "mispers"),
        ("missing people", "missing persons"),
        ("use of force", "uof"),
        ("victim satisfaction", "victim sat"),
        ("victim satisfaction", "vic sat"),
        ("victim satisfaction", "victims sat"),
        ("drink and drug drive", "dui"),
        ("drink or drug drive", "dui"),
        ("public confidence", "confidence in police"),
        ("public confidence", "confidence in the police"),
        ("stop and search find rate", "s and s hit rate"),
        ("stop and search find rate", "s and s find rate"),
        ("positive outcome", "po"),
        ("drink drive", "dd"),
        ("drink and drug drive", "dd"),
        ("drink or drug drive", "dd"),
        ("drink driving", "dd"),
        ("overtime", "ot"),
        ("overtime", "o t"),
        ("calls answered within", "calls within"),
        ("calls answered within", "calls in"),
        ("calls answered in", "calls in"),
        ("calls answered in", "calls picked up in"),
        ("calls answered within", "calls picked up within"),
        ("calls answered in", "calls within"),
        ("stolen", "nicked"),
        ("stolen", "pinched"),
        ("victim", "victims of crime"),
        ("victim", "victims"),
    )
)
SHORT_OF_THE_FIELD = frozenset(second[0] for _, second in _SAME if len(second) == 1)
"""Words that everybody in the field knows as they are, and that are no slips of others: TFMV of TOMV."""


def said_in_the_field(words: Words) -> Iterator[Words]:
    """A name with a part of it said as the field says it too: 999 calls answered, emergency calls answered."""
    yield from said_of_sections(words)
    said = {*words}
    for first, second in _SAME:
        for own, other in ((first, second), (second, first)):
            if own[0] not in said:
                continue
            for at in range(len(words) - len(own) + 1):
                if words[at : at + len(own)] == own:
                    yield (*words[:at], *other, *words[at + len(own) :])


_DRIVING_ON = frozenset({"drink", "drug"})


def is_of_another_kind(said: Words, names: Iterable[Words]) -> bool:
    """Whether a name says drink where what the thing is called says drug, or both: `DD arrests` are not drink drive's.

    The short word stands for either; what else the thing is called tells which of the two it is.
    """
    kinds = {word.replace("drunk", "drink") for name in names for word in name} & _DRIVING_ON
    return bool(kinds) and _DRIVING_ON & {*said} not in (frozenset(), kinds)


_SECTION = re.compile(r"\d+[a-z]{0,2}")
_SHORT_SECTION = re.compile(r"s(?P<number>\d+[a-z]{0,2})")
_SECTIONS_FOR_SHORT = ("sec", "sect", "s")


def said_of_sections(words: Words) -> Iterator[Words]:
    """A name with a section of an act as it is written for short, or in full: section 60, s60, sec 60."""
    for at, word in enumerate(words):
        before, behind = words[:at], words[at + 1 :]
        if word == "section" and behind and _SECTION.fullmatch(behind[0]):
            yield (*before, f"s{behind[0]}", *behind[1:])
            yield from ((*before, short, *behind) for short in _SECTIONS_FOR_SHORT)
        elif (found := _SHORT_SECTION.fullmatch(word)) is not None:
            yield (*before, "section", found["number"], *behind)
