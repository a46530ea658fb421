"""What people call the groups of persons that something is counted by: homophobic hate crime, ethnicity not stated."""

from collections.abc import Iterable, Iterator

from bot.asking.words.tokens import words_of
from bot.figures.measures import Measure

_STRANDS = (
    (("race", "racist", "racial"), ("race", "racism"), ("racist", "racial", "racially motivated")),
    (
        ("religion", "religious", "faith", "belief"),
        ("religion", "faith", "belief"),
        ("religious", "faith", "religiously motivated"),
    ),
    (
        ("orientation", "homophobic", "homophobia"),
        ("sexual orientation", "sexuality", "homophobia"),
        ("homophobic", "anti gay"),
    ),
    (("disability", "disabled", "disablist"), ("disability", "a disability"), ("disability", "disablist", "disabled")),
    (
        ("transgender", "trans", "transphobic"),
        ("gender identity", "transgender identity", "transphobia"),
        ("transgender", "trans", "transphobic", "anti trans"),
    ),
)
"""The words that a strand is known by, what it is because of, and how a crime of it is called."""
_WHO = {
    "orientation": ("gay people", "lgb people", "gay and lesbian people", "gays"),
    "disability": ("disabled people", "people with disabilities", "people with a disability", "the disabled"),
    "transgender": ("trans people", "transgender people", "the trans community"),
}
_BECAUSE = ("because of", "due to", "on grounds of", "on the grounds of", "motivated by", "based on", "by reason of")


def said_of_strand(measure: Measure, names: tuple[str, ...]) -> Iterator[str]:
    """The other ways of saying a group of a measure of hate crime, where it is one strand; none of another group."""
    if "hate" not in words_of(measure.name):
        return
    own = {word for name in names for word in words_of(name)}
    found = [strand for strand in _STRANDS if own & {*strand[0]}]
    if len(found) != 1:
        return
    ((known, reasons, kinds),) = found
    yield from (*reasons, *kinds)
    yield from (f"{word} related" for word in dict.fromkeys((known[0], *reasons, *kinds)) if " " not in word)
    yield from (f"{because} {reason}" for because in _BECAUSE for reason in reasons)
    yield from (f"with {reason} as {article} motive" for reason in reasons for article in ("the", "a"))
    yield from (f"with a {kind} {noun}" for kind in kinds for noun in ("motive", "motivation", "element"))
    for people in _WHO.get(known[0], ()):
        yield from (people, f"against {people}", f"targeting {people}")


_ETHNIC = frozenset({"white", "black", "asian", "mixed"})
_LEAST_ETHNIC = 2
_NOT_SAID = frozenset({"stated", "known", "recorded", "given"})


def said_of_ethnicity(name: str, groups: Iterable[str]) -> Iterator[str]:
    """`Ethnicity not stated`, `not stated ethnicity`, `where ethnicity was white`, where groups are of ethnicity."""
    if len(_ETHNIC & {word for one in groups for word in words_of(one)}) < _LEAST_ETHNIC:
        return
    words = words_of(name)
    yield from (f"{before}{name}" for before in ("ethnicity ", "ethnicity is ", "ethnicity was "))
    yield from (f"{name} {behind}" for behind in ("ethnicity", "ethnic group", "ethnic background"))
    if len(words) > 1 and words[0] == "not" and words[1] in _NOT_SAID:
        yield from (f"{said} {words[1]}" for said in ("ethnicity wasnt", "ethnicity isnt", "no ethnicity"))


def said_of_two(name: str) -> Iterator[str]:
    """`Drink drug`, `drink and drug` of a group called Drink or drug driving: both of them, in fewer words."""
    words = words_of(name)
    if len(words) == _OF_TWO and words[1] in _JOINING:
        first, second = words[0], words[2]
        yield from (f"{first} {link}{second}{end}" for link in _LINKS for end in ("", f" {words[3]}"))


_OF_TWO = 4
_JOINING = ("or", "and")
_LINKS = ("", "or ", "and ")
