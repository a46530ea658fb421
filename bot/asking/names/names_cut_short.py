"""What people call a measure for short: its name without the words that say no more of it.

Only words that leave the same thing standing are left out: recorded robbery is robbery, officers in post are officers.
A word that may narrow the measure (personal robbery, farm theft) is never one of them.
"""

from collections.abc import Iterable, Iterator

from bot.asking.names.field_names import is_of_another_kind, said_in_the_field
from bot.asking.words.tokens import stem, words_of
from bot.asking.words.word_sets import word_set
from bot.figures.framework import Framework
from bot.figures.measures import Combine, Measure, Unit

Words = tuple[str, ...]


def phrases_of(written: str) -> tuple[Words, ...]:
    """The phrases that are written with commas between them."""
    return tuple(tuple(phrase.split()) for phrase in written.split(", "))


_BEFORE = phrases_of("recorded, police recorded, reported, number of, the number of, total number of, volume of")
_AFTER_COUNTS = phrases_of(
    "incidents, offences, crimes, cases, recorded, reported, received, logged, lost, carried out, conducted, "
    "submitted, encounters, episodes, authorised, registered, raised, notified"
)
_AFTER_STOCKS = phrases_of("in post, employed, in employment")
_AFTER_PEOPLE = phrases_of("fte, strength, numbers")
_COUNTED_IN_POST = frozenset({"officer", "officers", "pcso", "pcsos", "staff"})
_AFTER_TIMES = phrases_of("time, times")
_MEANS = ("median", "average", "mean")
_TIMES = (Unit.MINUTES, Unit.SECONDS)
_OF_MONEY = phrases_of("costs, cost, spend, spending, expenditure, bill")
_SAID_OF_MONEY = phrases_of("costs, spend, spending, expenditure, bill")
_SAID_BEFORE_MONEY = phrases_of("spend on, spending on, spent on, cost of, costs of, expenditure on")
_AFTER_OPINIONS = phrases_of("in the police, in policing, in the force, with the police, with policing, of the police")
_BEFORE_OPINIONS = phrases_of("victim, victims, public, user, service user, customer, overall")
_BEFORE_WORK = phrases_of("officer, officers, police, police officer")
_OF_WORK = frozenset({"overtime", "sickness", "absence", "costs", "cost", "spend", "bill", "turnover", "attrition"})
_ONLY_EVER_RATES = frozenset(
    word_set(
        "abandonment sickness absence attendance satisfaction attrition turnover retention occupancy utilisation "
        "availability readiness"
    )
)
_FELT = {"satisfaction": "satisfied", "confidence": "confident", "worry": "worried"}
FELT_WORDS = frozenset(_FELT.values())
_FELT |= {felt: feeling for feeling, felt in _FELT.items()}
_OPINIONS = (Unit.PERCENT, Unit.SCORE)
_LEAST_OF_A_COUNT = 2
"""`Drug offences` are not `drugs`: of a count at least two words must be left, but for people in post."""


def names_cut_short(framework: Framework) -> Iterator[tuple[Words, str]]:
    """Each shorter name of a measure, as words, with the key of the measure."""
    measures = framework.measures.values()
    homes = [] if framework.home is None else _names_of_home(framework)
    for measure in measures:
        called = [words_of(name) for name in (measure.name, *measure.aliases)]
        for words in called:
            shorter = [*_without_recording(words, measure), *_of_money(words, measure), *_of_a_science(words)]
            shorter += _with_its_head_first(words, words_of(measure.name))
            shorter += [one for one in _of_a_section(words) if not _is_of_others(one, measure, measures)]
            if {*words} <= _OF_WORK and {"officer", "officers"} & {*words_of(measure.name)}:
                shorter += [(whose, *words) for whose in ("officer", "officers")]  # as its own name says
            shorter += [tuple("avg" if one == "average" else one for one in words)] if "average" in words else []
            shorter += [one for one in _of_work(words) if not _is_of_others(one, measure, measures)]
            if measure.unit in _OPINIONS:
                shorter += [*_opinions(words, homes), *_whose_opinions(words, measure, measures)]
                shorter += [felt for one in (words, *shorter) for felt in _felt(one)]
            if measure.combine is Combine.LAST:
                officers = (one for one in (words, *shorter) if one[:1] in (("officers",), ("officer",)))
                shorter += [("police", *one) for one in officers]
            shorter += [other for one in (words, *shorter) for other in said_in_the_field(one)]
            yield from ((one, measure.key) for one in shorter if not is_of_another_kind(one, called))


def _without_recording(words: Words, measure: Measure) -> Iterator[Words]:
    for phrase in _BEFORE:
        if rest := without_start(words, phrase):
            yield rest
    if measure.unit in _TIMES:
        yield from _with_its_mean_elsewhere(words)
        yield from (rest for one in _AFTER_TIMES if len(rest := without_end(words, one)) >= _LEAST_OF_A_COUNT)
    if measure.unit is not Unit.COUNT:
        return
    for phrase in _AFTER_COUNTS:
        rest = without_end(words, phrase)
        if len([word for word in rest if (word,) not in _BEFORE]) >= _LEAST_OF_A_COUNT:
            yield rest
    for phrase in _AFTER_STOCKS if measure.combine is Combine.LAST else ():
        if rest := without_end(words, phrase):
            yield rest
    for phrase in _AFTER_PEOPLE if measure.combine is Combine.LAST else ():
        rest = without_end(words, phrase)
        if rest and rest[-1] in _COUNTED_IN_POST:
            yield rest
            yield (*rest[:-1], f"{stem(rest[-1])}s")  # so called though a group of another measure is too


def _of_a_science(words: Words) -> Iterator[Words]:
    """`Digital forensic backlog` of the digital forensics backlog."""
    for at, word in enumerate(words[:-1]):
        if word.endswith("ics"):
            yield (*words[:at], word.removesuffix("s"), *words[at + 1 :])


def _with_its_head_first(words: Words, name: Words) -> Iterator[Words]:
    """`Burglary home` of home burglary, where the measure is called Burglary - residential (home) in full."""
    if len(words) == _LEAST_OF_A_COUNT and words[1] == name[0] and words[0] in name[1:]:
        yield (words[1], words[0])


def _with_its_mean_elsewhere(words: Words) -> Iterator[Words]:
    """`Median G1` of the G1 median, and the other way."""
    if len(words) > 1 and words[-1] in _MEANS:
        yield (words[-1], *words[:-1])
    if len(words) > 1 and words[0] in _MEANS:
        yield (*words[1:], words[0])


def _of_a_section(words: Words) -> Iterator[Words]:
    """`S136` of mental health detentions (section 136)."""
    if len(words) > _LEAST_OF_A_COUNT and words[-2] == "section" and words[-1].isdecimal():
        yield words[-2:]


def _of_money(words: Words, measure: Measure) -> Iterator[Words]:
    """`Fuel costs` are what was spent on fuel; fuel alone may be litres."""
    if measure.unit is not Unit.POUNDS:
        return
    for phrase in _OF_MONEY:
        if rest := without_end(words, phrase):
            yield from ((*rest, *said) for said in _SAID_OF_MONEY)
            yield from ((*said, *rest) for said in _SAID_BEFORE_MONEY)


def _opinions(words: Words, homes: Iterable[Words]) -> Iterator[Words]:
    """`Confidence in the police` and, where home is Kent, `confidence in Kent Police`: confidence, in policing too."""
    for phrase in (*_AFTER_OPINIONS, *(("in", *home) for home in homes)):
        if rest := without_end(words, phrase):
            yield from (rest, *((*rest, *said) for said in _AFTER_OPINIONS))


def _whose_opinions(words: Words, measure: Measure, measures: Iterable[Measure]) -> Iterator[Words]:
    """`Victim satisfaction` is satisfaction, where no other measure speaks of that."""
    for phrase in _BEFORE_OPINIONS:
        rest = without_start(words, phrase)
        if rest and not _is_of_others(rest, measure, measures):
            yield rest


def _of_work(words: Words) -> Iterator[Words]:
    """`Officer overtime` is the overtime, `101 abandonment rate` the abandonment: what is never anything but a rate."""
    for phrase in _BEFORE_WORK:
        rest = without_start(words, phrase)
        if rest and set(rest) <= _OF_WORK:
            yield rest
    rest = without_end(words, ("rate",))
    if rest and rest[-1] in _ONLY_EVER_RATES:
        yield rest


def _is_of_others(words: Words, measure: Measure, measures: Iterable[Measure]) -> bool:
    """Whether another measure speaks of that too."""
    others = (name for one in measures if one.key != measure.key for name in (one.name, *one.aliases))
    return any(set(words) <= set(words_of(name)) for name in others)


def _felt(words: Words) -> Iterator[Words]:
    """`How satisfied are victims`: victim satisfaction."""
    for place, word in enumerate(words):
        if word in _FELT:
            yield (*words[:place], _FELT[word], *words[place + 1 :])
    if words == ("satisfaction",):
        yield ("how", "happy")


def without_start(words: Words, phrase: Words) -> Words:
    """Some words without what they begin with; none where they do not."""
    return words[len(phrase) :] if words[: len(phrase)] == phrase else ()


def without_end(words: Words, phrase: Words) -> Words:
    """Some words without what they end with; none where they do not."""
    return words[: -len(phrase)] if words[-len(phrase) :] == phrase else ()


def _names_of_home(framework: Framework) -> list[Words]:
    home = framework.areas[framework.home or ""]
    return [words_of(name) for name in (home.name, *home.aliases)]


def crime_of_tags(framework: Framework) -> Iterator[tuple[Words, str]]:
    """`Acquisitive crime`, where acquisitive is a tag, with the tag."""
    for measure in framework.measures.values():
        for tag in measure.tags:
            yield from (((*words_of(tag.replace("-", " ")), noun), tag) for noun in ("crime", "offences"))
