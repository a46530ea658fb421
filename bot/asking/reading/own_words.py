"""Words that a measure's own name has, and that say no more beside it: missing of missing people, on our roads."""

from bot.asking.names.named import Sort
from bot.asking.names.vocabulary import Vocabulary
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
    for sort, named in ((Sort.TAG, parts.tags), (Sort.OBJECTIVE, parts.objectives)):
        for key in [*named]:
            if all(_is_where_it_is_counted(words_of(key.replace("-", " ")), words_of(one.name)) for one in measures):
                named.remove(key)
                parts.names = [one for one in parts.names if (one.sort, one.key) != (sort, key)]
    settle_the_end_of_the_year(parts)


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
