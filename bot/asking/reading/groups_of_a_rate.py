"""`Charge rate for robbery`, where a measure is called Robbery too: the group of the rate that is called as that is."""

from collections.abc import Iterator

from bot.asking.names.named import measures_in
from bot.asking.names.names_unmeant import Said, names_said
from bot.asking.names.vocabulary import Reading, Sort, Vocabulary
from bot.asking.reading.plain_question import PlainQuestion
from bot.asking.reading.span import Span
from bot.asking.words.tokens import words_of
from bot.asking.words.word_sets import word_set
from bot.figures.measures import Group, Measure, Unit

OF_WHAT = word_set("for of on in")
_COUNTED = word_set("offence offences crime crimes incident incidents case cases")


def groups_of_a_rate_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    """The name of another measure behind the one that has a group called so: with `for` before it, or of a percentage.

    What counts cases, beside `robbery` and nothing between them, may be asked for as well as it.
    """
    behind = at + (question.words[at] in OF_WHAT)
    said = names_said(tuple(question.words), question.vocabulary)
    here = next((one for one in said if one.first == behind), None)
    before = next((one for one in said if one.end == at), None)
    if here is None or before is None or question.tokens[at].parted or not measures_in(here.readings):
        return
    found: set[Reading] = set()
    for key in measures_in(before.readings) - measures_in(here.readings):
        measure = question.vocabulary.framework.measures[key]
        groups = [one for one in measure.groups if _is_called(one, here, question.vocabulary)]
        if len(groups) == 1 and (behind > at or _is_rate(measure)):
            found.add(Reading(Sort.GROUP, groups[0].key, key))
    if len(found) == 1:
        yield Span(at, here.end, tuple(found))


def _is_rate(measure: Measure) -> bool:
    return measure.unit is Unit.PERCENT


def _is_called(group: Group, said: Said, vocabulary: Vocabulary) -> bool:
    """Whether a name of a group, but for `offences` at its end, is one of the measure that was named."""
    for name in (group.name, *group.aliases):
        words = tuple(words_of(name))
        plain = words[:-1] if len(words) > 1 and words[-1] in _COUNTED else words
        if measures_in(vocabulary.readings(plain)) & measures_in(said.readings):
            return True
    return False
