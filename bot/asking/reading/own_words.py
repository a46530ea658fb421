"""Words that a measure's own name has, and that say no more beside it: missing of missing people, on our roads."""

from collections.abc import Collection, Sequence

from bot.asking.names.cases_by_outcome import by_outcome
from bot.asking.names.named import Sort
from bot.asking.names.vocabulary import Reading, Vocabulary
from bot.asking.reading.parts import Parts
from bot.asking.words.field_words import Field
from bot.asking.words.tokens import stem, words_of
from bot.asking.words.word_sets import word_set
from bot.figures.measures import Combine, Measure, Unit

_OF_TARGETS = (Field.TARGET, Field.MILESTONE, Field.ON_TRACK, Field.VARIANCE)
_LAST_OF_A_YEAR = 3


def settle_own_words(parts: Parts, vocabulary: Vocabulary) -> None:
    """Pass over what the names of all measures that were named say themselves, and by when their year's target is."""
    measures = [vocabulary.framework.measures[key] for key in parts.measures]
    names = [{stem(word) for word in words_of(one.name)} for one in measures]
    missed = parts.fields.get(Field.MISSED)
    if missed is not None and not parts.has(*_OF_TARGETS):
        said = {stem(word) for word in parts.words_at(missed)}
        if all(said <= name for name in names):
            del parts.fields[Field.MISSED]  # `children in care missing reports` are no target
    _settle_the_target_of_a_name(parts, names)
    _settle_run_rate(parts, vocabulary)
    for sort, named in ((Sort.TAG, parts.tags), (Sort.OBJECTIVE, parts.objectives)):
        for key in [*named]:
            if all(_is_where_it_is_counted(words_of(key.replace("-", " ")), words_of(one.name)) for one in measures):
                named.remove(key)
                parts.names = [one for one in parts.names if (one.sort, one.key) != (sort, key)]
    settle_the_end_of_the_year(parts)


def settle_cases_by_outcome(parts: Parts, vocabulary: Vocabulary) -> None:
    """`How many searches ended in arrest`, where searches by their outcomes are a measure of their own: that one."""
    framework = vocabulary.framework
    of = {key for _, key in parts.groups}
    for key in [*parts.measures]:
        other = by_outcome(framework.measures[key], framework)
        if other is not None and of == {other.key}:
            parts.measures.remove(key)
            parts.names = [one for one in parts.names if one != Reading(Sort.MEASURE, key)]
            parts.measures += [] if other.key in parts.measures else [other.key]
    _settle_what_a_rate_is_of(parts, vocabulary)


def _settle_what_a_rate_is_of(parts: Parts, vocabulary: Vocabulary) -> None:
    """`Charge rate for all crime`, `all crime charge rate`: what a percentage is of is no second measure."""
    places = [at for at, (_, one) in enumerate(parts.taken) if one is not None and one.sort is Sort.MEASURE]
    if len(places) != len(parts.measures) or len(places) != _RATE_AND_COUNT:
        return
    first, last = places
    between = [parts.harmless.get(at) for at in range(first + 1, last)]
    if not all(word in _OF_WHAT for word in between) or parts.parted & {*range(first, last + 1)}:
        return
    one, other = (vocabulary.framework.measures[key] for key in parts.measures)
    for rate, count in ((one, other), (other, one)):
        if _is_the_rate_of(rate, count):
            at = first if count is one else last
            parts.taken[at] = (parts.taken[at][0], None)
            parts.harmless[at] = "of"
            parts.measures.remove(count.key)
            parts.names = [name for name in parts.names if name != Reading(Sort.MEASURE, count.key)]


_RATE_AND_COUNT = 2
_OF_WHAT = frozenset({"for", "of", "on", "in", "the", "our"})
_OUTCOMES = word_set("positive outcome outcomes charge charged summons detection detected solved clear up sanction")
_SAYS_NOTHING = word_set("rate rates and or the of percentage proportion")
_ALL_CRIME = word_set("all total overall recorded police notifiable crime crimes offences")


def _is_the_rate_of(rate: Measure, count: Measure) -> bool:
    """Whether a percentage is of what is counted: by the catalogue, or as an outcome of no crime in particular."""
    if rate.unit is not Unit.PERCENT or count.unit is not Unit.COUNT or count.combine is not Combine.SUM:
        return False
    if rate.of is not None:
        return rate.of == count.key
    words = {*words_of(rate.name)} - _SAYS_NOTHING
    return bool(words) and words <= _OUTCOMES and {*words_of(count.name)} <= _ALL_CRIME


def _settle_the_target_of_a_name(parts: Parts, names: Sequence[Collection[str]]) -> None:
    """`I grades within target` of what is called response within target: no target is of a group alone."""
    at = parts.fields.get(Field.ON_TRACK)
    if at is None or not parts.groups or parts.has(Field.TARGET, Field.MILESTONE, Field.VARIANCE):
        return
    said = {"within" if word in ("inside", "in") else stem(word) for word in parts.words_at(at)}
    if names and all("target" in said <= {*name} for name in names):
        del parts.fields[Field.ON_TRACK]


def _settle_run_rate(parts: Parts, vocabulary: Vocabulary) -> None:
    """`Run rate for robbery in Sale this year`, where it has no target there: so many a month over that time."""
    framework, at = vocabulary.framework, parts.fields.get(Field.ON_TRACK)
    if at is None or parts.words_at(at) != ("run", "rate") or not parts.measures or len(parts.periods) != 1:
        return
    areas = parts.areas or [one for one in (framework.home,) if one]
    if not any(framework.targets_for(key, area) for key in parts.measures for area in areas):
        del parts.fields[Field.ON_TRACK]
        parts.fields.setdefault(Field.AVERAGE, at)


def _is_where_it_is_counted(topic: tuple[str, ...], name: tuple[str, ...]) -> bool:
    """`On the roads` at the end of a name: no part of what is counted, as violence may be one."""
    before = name[: -len(topic)]
    return name[-len(topic) :] == topic and not {"on", "in", "at"}.isdisjoint(before[-2:])


def settle_the_end_of_the_year(parts: Parts) -> None:
    """`Will we hit the target by March`, `by the end of March`: a target is of a financial year, which ends then."""
    if len(parts.periods) != 1 or not parts.has(Field.ON_TRACK, Field.TARGET):
        return
    ((place, period),) = parts.periods
    said, at = parts.words_at(place), parts.fields.get(Field.BY)
    by_then = at is not None and place == at + 1
    if not (period.floating if by_then else said[0] == "by" and "end" in said):
        return
    if {one.end.month for one in period.candidates} == {_LAST_OF_A_YEAR} and not any(one.isdecimal() for one in said):
        parts.periods.clear()
        if by_then:
            del parts.fields[Field.BY]
