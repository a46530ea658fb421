"""Which percentage is of what somebody counts in everyday words: files rejected, crimes solved, days lost to sickness.

Every word must be one of its names', of what its description says it is of, of who counts it or of whose it is.
"""

import re
from collections.abc import Iterable, Sequence

from bot.asking.names.kinds_as_groups import are_crimes
from bot.asking.names.same_words import plain_words
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import CountBehind
from bot.asking.words.tokens import stem, words_of
from bot.asking.words.word_families import family_of
from bot.asking.words.word_sets import word_set
from bot.figures.measures import Better, Measure, Unit

_OUT_OF = " out of "
_RATES = word_set("rate rates percentage percent proportion share level levels the of in within a an")
_JOINS = frozenset({"or", "and"})
_ALSO: dict[str, str] = {
    "vacant": "vacancy",
    "unfilled": "vacancy",
    "empty": "vacancy",
    "mins": "minutes",
    "secs": "seconds",
    "found": "find",
    "satisfied": "satisfaction",
    "withdrew": "withdrawal",
    "withdrawn": "withdrawal",
}
_GOT_THROUGH = word_set("answer answered answering connected handled through")
_OPPOSITES: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("rejected", "returned", "refused", "bounced", "reject", "rejections"), ("accepted",)),
    **dict.fromkeys(("failed", "failing", "fail", "failures"), ("passed", "pass")),
    **dict.fromkeys(("dissatisfied", "unsatisfied", "unhappy"), ("satisfied", "satisfaction", "happy")),
    **dict.fromkeys(("expired", "lapsed", "outofdate"), ("date",)),
    "unvetted": ("vetted",),
    **dict.fromkeys(_GOT_THROUGH, ("abandoned", "abandonment")),
}
"""What says that something is not so, with what says that it is."""
_PEOPLE = word_set("people person persons residents respondents public")
_OF_PEOPLE = word_set("resident residents survey workforce people public respondents asked")
_WHOSE_WORDS = ((_PEOPLE, _OF_PEOPLE), (word_set("staff"), word_set("workforce")))
_POSTS = (word_set("post posts job jobs"), word_set("vacancy vacancies vacant"))
_WIDE = word_set("solved solve detected cleared")
"""Of what is charged or solved those that are solved are all."""
_SAME_OUTCOME = word_set("summons summonsed summonses")
"""A charge or summons is one outcome."""


def percentage_counting(words: Sequence[str], vocabulary: Vocabulary) -> tuple[Measure, CountBehind] | None:
    """The only percentage that some words count, with whether they count those in it or the rest; None for none."""
    said = _in_one(words)
    if len(said) < _FEWEST_WORDS:
        return None  # how many abstractions: it may be of more than is counted
    found = []
    for measure in vocabulary.framework.measures.values():
        if measure.unit is not Unit.PERCENT:
            continue
        if (side := side_counted(said, measure, vocabulary)) is not None:
            found.append((measure, side))
    return found[0] if len(found) == 1 else None


def side_counted(words: Sequence[str], measure: Measure, vocabulary: Vocabulary) -> CountBehind | None:
    """Which side of a percentage some words count: vacancies those of a vacancy rate; None where of neither."""
    lead = vocabulary.register.leads.get(measure.owner or "")
    return _counted(_in_one(words), measure, lead.title if lead else "")


def _in_one(words: Sequence[str]) -> list[str]:
    """The words with `out of date` as one."""
    return " ".join(words).replace("out of date", "outofdate").split()


def what_it_is(measure: Measure) -> str:
    """What the description of a measure says that it is of, without what it says that it is not."""
    return _DENIED.sub("", measure.description)


def _counted(said: Sequence[str], measure: Measure, lead: str) -> CountBehind | None:
    """Whether all of some words say those that a percentage is of or the rest of them; None where one says neither."""
    part, _, whole = what_it_is(measure).partition(_OUT_OF)
    names = [families_of(words_of(name)) for name in (measure.name, *measure.aliases)]
    told, of_all = families_of(words_of(part)), families_of(words_of(whole))
    if _LISTS.search(part):
        told &= of_all.union(*names)  # one of several that are counted together is not all of them
    around = families_of((*words_of(measure.source or ""), *words_of(lead)))
    own = set().union(told, *names)
    rest = [word for word in said if word in _OPPOSITES and not families_of((word,)) & own]
    plain = [word for word in said if word not in rest]
    for word in rest:
        if (measure.better is not Better.HIGHER and word not in _GOT_THROUGH) or not families_of(
            _OPPOSITES[word]
        ) & own:
            return None
    for word in plain:
        if not (families_of((word,)) & (own | around) or says_whom(word, measure)):
            return None
    meant = families_of(plain)
    # How many files there are is none of those that are in it: what tells these from all must be said.
    if not (rest or meant & (own - of_all - _COUNTED)) or not _whole(meant, measure):
        return None
    if not rest and not any(_says_all_of(name, meant) for name in (measure.name, *measure.aliases)):
        return None
    if _leaves_out_a_kind(plain, meant, measure) or _is_of_time_unsaid(measure, meant):
        return None
    return CountBehind.REST if rest else CountBehind.NUMERATOR


def _says_all_of(name: str, meant: set[str]) -> bool:
    """Whether nothing that tells a name from others is left out: safe is not safe after dark."""
    words = [word for word in words_of(name) if word not in _RATES and not families_of((word,)) & _PLAIN]
    halves = [at for at, word in enumerate(words) if word in _JOINS]
    return bool(words) and (bool(halves) or all(families_of((word,)) & meant for word in words))


def _leaves_out_a_kind(said: Sequence[str], meant: set[str], measure: Measure) -> bool:
    """Whether a kind of crime is said and not which: burglaries solved of residential burglary."""
    if not any(are_crimes((word, stem(word))) and not families_of((word,)) & _PLAIN for word in said):
        return False
    own = (word for word in words_of(measure.name) if word not in _RATES and word not in _JOINS)
    return any(not families_of((word,)) & (meant | _PLAIN | _OUTCOMES) for word in own)


def _is_of_time_unsaid(measure: Measure, meant: set[str]) -> bool:
    """Whether it is a share of hours or days and what is counted is not said to be: how many abstractions."""
    words = (*words_of(measure.name), *words_of(measure.description)[:_FIRST_WORDS])
    times = [families_of((word,)) for word in words if word in _TIMES]
    return bool(times) and not any(one & meant for one in times)


def says_whom(word: str, measure: Measure) -> bool:
    """Whether a word says whom or what is counted where the measure tells it otherwise: people, posts."""
    told = {*words_of(" ".join((measure.name, measure.description, measure.source or "", *measure.aliases)))}
    return any(word in whom and bool(told & of) for whom, of in (*_WHOSE_WORDS, _POSTS))


def _whole(meant: set[str], measure: Measure) -> bool:
    """Whether no number of a name is left out, and none of two things that are counted together."""
    words = words_of(measure.name)
    if not {word for word in words if word.isdecimal()} <= meant:
        return False
    sides = [at for at, word in enumerate(words) if word in _JOINS]
    if not sides or meant & families_of(_WIDE & {*words}):
        return True
    halves = (words[: sides[0]], words[sides[-1] + 1 :])
    missing = [half for half in halves if not families_of(half) & meant]
    none_named = len(missing) == len(halves)  # it goes by another name: confidence
    return none_named or all({*half} - _RATES <= _SAME_OUTCOME for half in missing)


_DENIED = re.compile(r"\b(?:before|without|not|no|never|except|excluding|other than|rather than)\b(?: \w+){1,3}")
_LISTS = re.compile(r",|\b(?:or|and)\b")


def families_of(words: Iterable[str]) -> set[str]:
    """What the words of each family have in common, and what each comes down to; none of what says how much."""
    kept = [_ALSO.get(word, word) for word in words if word not in _RATES]
    return {family_of(word) for word in kept} | {plain for word in kept for plain in plain_words((word,))}


_FEWEST_WORDS = 2
_FIRST_WORDS = 2
_TIMES = word_set("time hours hour days day minutes shifts shift")
_OUTCOMES = families_of(
    word_set("positive outcome solved detected detection sanction charge charged summons arrest all")
)
_PLAIN = families_of(
    word_set(
        "call calls file files case offence crime search stop incident victim suspect people person public "
        "job log report record survey force police"
    )
)
"""What is counted in so many measures that it may be left out of a name."""
_COUNTED = _PLAIN | families_of(word_set("resident officer staff domestic abuse day shift complaint young order"))
"""What is counted, and nothing that tells some of it from the rest."""
