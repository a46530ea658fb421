"""Words that a measure's own name has, and that say no more beside it: missing of missing people, on our roads."""

from collections.abc import Collection, Sequence

from bot.asking.names.cases_by_outcome import by_outcome
from bot.asking.names.named import Sort
from bot.asking.names.vocabulary import Reading, Vocabulary
from bot.asking.reading.parts import Parts
from bot.asking.words.field_words import Field
from bot.asking.words.tokens import stem, words_of

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


def _settle_the_target_of_a_name(parts: Parts, names: Sequence[Collection[str]]) -> None:
    """`I grades within target` of what is called response within target: no target is of a group alone."""
    at = parts.fields.get(Field.ON_TRACK)
    if at is None or not parts.groups or parts.has(Field.TARGET, Field.MILESTONE, Field.VARIANCE):
        return
    said = {"within" if word in ("inside", "in") else stem(word) for word in parts.words_at(at)}
    if names and all("target" in said <= {*name} for name in names):
        del parts.fields[Field.ON_TRACK]


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
